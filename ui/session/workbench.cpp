// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workbench.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>

#include <utility>

namespace session {

namespace {

struct Request
{
    int number = 0;
    int data = 0; ///< which study it is: everything but `working` is the same within one number
    std::shared_ptr<const study::Study> study;
    std::shared_ptr<const study::Economy> economy; ///< null: calibrate first
    bool edited = false;                           ///< the economy is that of the study before an edit
    std::optional<study::Working> before;
};

struct Answer
{
    int number = 0;
    int data = 0;
    std::shared_ptr<const study::Economy> economy; ///< null when the study could not be calibrated
    words::Result<std::shared_ptr<const Picture>> picture;
};

using Assessed = words::Result<std::shared_ptr<const study::Assessment>>;

Assessed assess(const study::Economy &economy, const negotiation::Package &package, const QDate &date,
                const study::Adjustments &adjustments = {})
{
    auto assessment = economy.assess(package, adjustments, date);
    if (!assessment)
        return assessment.error();
    return std::make_shared<const study::Assessment>(std::move(*assessment));
}

Assessed assessReference(const study::Study &study, const study::Economy &economy, const QString &code)
{
    const int scenario = study::scenarioIndex(study, code);
    if (scenario < 0) {
        return words::Error{words::ErrorKind::BadUsage,
                            {},
                            {"session::Workbench",
                             QT_TRANSLATE_NOOP("session::Workbench", "There is no scenario “%1” to compare with."),
                             {code}},
                            {"session::Workbench",
                             QT_TRANSLATE_NOOP("session::Workbench", "Choose another in “Compared with”.")}};
    }
    const study::Scenario &saved = study.scenarios[static_cast<std::size_t>(scenario)];
    return assess(economy, saved.package, saved.date);
}

words::Result<std::shared_ptr<const Picture>> makePicture(const Request &request,
                                                          const std::shared_ptr<const study::Economy> &economy)
{
    const study::Working &working = request.study->working;
    auto picture = std::make_shared<Picture>();
    picture->working = working;
    picture->economy = economy;

    const Assessed current = assess(*economy, working.package, working.date, working.adjustments);
    if (!current)
        return current.error();
    picture->current = *current;

    const Assessed reference = assessReference(*request.study, *economy, working.reference);
    if (!reference)
        return reference.error();
    picture->reference = *reference;

    if (request.before) { // a state that cannot be solved leaves only this comparison empty
        const study::Working &last = *request.before;
        const Assessed before = assess(*economy, last.package, last.date, last.adjustments);
        const Assessed referenceBefore = last.reference == working.reference
                                             ? reference
                                             : assessReference(*request.study, *economy, last.reference);
        if (before && referenceBefore) {
            picture->before = *before;
            picture->referenceBefore = *referenceBefore;
            picture->workingBefore = last;
        }
    }
    auto worth = economy->worth(*picture->current, working.adjustments);
    if (!worth)
        return worth.error();
    picture->worth = std::move(*worth);
    return std::shared_ptr<const Picture>(std::move(picture));
}

Answer answer(const Request &request)
{
    std::shared_ptr<const study::Economy> economy = request.economy;
    const auto change = !economy          ? study::Change::Model
                        : !request.edited ? study::Change::None
                                          : study::changeBetween(economy->study(), *request.study);
    if (change != study::Change::None) {
        auto renewed = change == study::Change::Model ? study::Economy::calibrate(request.study)
                                                      : economy->with(request.study);
        if (!renewed)
            return {request.number, request.data, nullptr, renewed.error()};
        economy = std::move(*renewed);
    }
    return {request.number, request.data, economy, makePicture(request, economy)};
}

} // namespace

/// One worker thread, one request under way, and at most one waiting: the newest.
class Workbench::Solver
{
public:
    Solver() { pool.setMaxThreadCount(1); }

    QThreadPool pool;
    int newest = 0;
    int data = 0;
    bool edited = false; ///< since the economy was made
    bool running = false;
    std::optional<Request> waiting;

    void put(Answer answered)
    {
        const QMutexLocker lock(&mutex);
        ready = std::move(answered);
    }
    std::optional<Answer> take()
    {
        const QMutexLocker lock(&mutex);
        return std::exchange(ready, std::nullopt);
    }

private:
    QMutex mutex;
    std::optional<Answer> ready;
};

Workbench::Workbench(Document &document, QObject *parent)
    : QObject(parent), m_document(document), m_solver(std::make_unique<Solver>())
{
    connect(&m_document, &Document::workingChanged, this, &Workbench::request);
    connect(&m_document, &Document::studyEdited, this, &Workbench::follow);
    connect(&m_document, &Document::studyReplaced, this, [this] {
        ++m_solver->data;
        m_solver->edited = false;
        m_economy.reset();
        m_error.reset();
        m_picture.reset(); // a picture of another study must not meet views of this one
        Q_EMIT pictureChanged();
        request();
    });
    request();
}

Workbench::~Workbench()
{
    m_solver->pool.waitForDone();
}

std::shared_ptr<const study::Economy> Workbench::economy() const
{
    return m_solver->edited ? nullptr : m_economy;
}

bool Workbench::busy() const
{
    return m_solver->running || m_solver->waiting.has_value();
}

void Workbench::request()
{
    m_solver->waiting = Request{++m_solver->newest, m_solver->data,     m_document.snapshot(),
                                m_economy,          m_solver->edited, m_document.beforeLastChange()};
    startNewest();
}

void Workbench::follow()
{
    if (m_economy && !m_solver->edited &&
        study::changeBetween(m_economy->study(), m_document.study()) == study::Change::None)
        return;
    ++m_solver->data;
    m_solver->edited = true;
    request();
}

void Workbench::startNewest()
{
    if (m_solver->running || !m_solver->waiting)
        return;
    m_solver->running = true;
    m_solver->pool.start([this, request = *std::exchange(m_solver->waiting, std::nullopt)] {
        m_solver->put(answer(request));
        QMetaObject::invokeMethod(this, &Workbench::deliver, Qt::QueuedConnection);
    });
}

void Workbench::deliver()
{
    std::optional<Answer> answered = m_solver->take();
    if (!answered)
        return; // finish() was faster
    m_solver->running = false;
    if (answered->data == m_solver->data) {
        m_economy = answered->economy;
        m_solver->edited = false;
        if (m_solver->waiting) { // a click during calibration need not calibrate again
            m_solver->waiting->economy = m_economy;
            m_solver->waiting->edited = false;
        }
    }
    if (answered->number != m_solver->newest) {
        startNewest();
        return;
    }
    if (answered->picture) {
        m_error.reset();
        m_picture = *answered->picture;
        Q_EMIT pictureChanged();
    } else {
        m_error = answered->picture.error();
        Q_EMIT failed(*m_error);
    }
}

void Workbench::finish()
{
    while (busy()) {
        m_solver->pool.waitForDone();
        deliver();
    }
}

} // namespace session
