// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/study_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// A study or a sentence, whatever the bytes; and a study that opens can be saved and opened again as it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto study = storage::decode(bytes);
    if (!study) {
        if (study.error().what.isEmpty())
            std::abort();
        return 0;
    }
    const auto image = storage::encode(*study);
    if (!image)
        std::abort();
    const auto again = storage::decode(*image);
    if (!again || *again != *study)
        std::abort();
    return 0;
}
