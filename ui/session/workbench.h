// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/document.h"
#include "study/economy.h"

#include <QObject>

#include <memory>
#include <optional>

namespace session {

/// One consistent picture: every part belongs to the same working package, date and reference. Immutable.
struct Picture
{
    study::Working working;
    /// And through it the study, of which what no outcome rests on may be older: `working`, bookmarks, slides, exports.
    std::shared_ptr<const study::Economy> economy;
    std::shared_ptr<const study::Assessment> current;
    std::shared_ptr<const study::Assessment> reference;
    std::shared_ptr<const study::Assessment> before; ///< before the last change; null when there is none
    std::shared_ptr<const study::Assessment> referenceBefore; ///< what it was compared with; null with `before`
    study::Working workingBefore;                             ///< of `before`
    std::vector<std::vector<double>> worth;          ///< Economy::worth of `current`: [irritant][party]
    const study::Study &study() const { return economy->study(); }
};

/// Keeps the newest picture of the document. Solves off the GUI thread on immutable inputs; the newest request wins and a
/// stale answer is never shown. The economy is calibrated in the background too, and again only when the data it rests on
/// were edited; edits of other data share its markets. Make it before the views: it hears of a replaced study first and takes the old picture away.
class Workbench : public QObject
{
    Q_OBJECT
public:
    explicit Workbench(Document &document, QObject *parent = nullptr);
    ~Workbench() override;

    Document &document() { return m_document; }
    /// The newest picture; null until the first is there. After an error, the last good one.
    std::shared_ptr<const Picture> picture() const { return m_picture; }
    /// The economy of the study as it is now; null while it is being made, and where it cannot be (see error()).
    std::shared_ptr<const study::Economy> economy() const;
    /// Why the newest request has no picture; empty when it has.
    const std::optional<words::Error> &error() const { return m_error; }
    bool busy() const;
    /// Waits for the newest request and delivers it: for tests and exports, never for what the window shows.
    void finish();

Q_SIGNALS:
    void pictureChanged();
    void failed(const words::Error &error);

private:
    void request();
    /// Where the study was edited: as far as the edit reaches.
    void follow();
    void startNewest();
    void deliver();

    Document &m_document;
    std::shared_ptr<const study::Economy> m_economy; ///< of the study's present data; null until calibrated
    std::shared_ptr<const Picture> m_picture;
    std::optional<words::Error> m_error;
    class Solver;
    std::unique_ptr<Solver> m_solver;
};

} // namespace session
