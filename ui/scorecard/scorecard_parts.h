// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scorecard/scorecard_text.h"

#include <QAbstractButton>
#include <QLocale>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace ui::scorecard {

/// The verdict in words with a sign; gold only inside the landing zone.
class VerdictBox : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictBox(QWidget *parent = nullptr);
    void setVerdict(const Verdict &verdict);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followTheme();

    Verdict m_verdict;
    QLabel *m_heading;
    QLabel *m_text;
};

/// One party: name, distance to the walk-away, value, and a bar from 0 to 100 with the walk-away as a tick through it.
class PartyMeter : public QWidget
{
    Q_OBJECT
public:
    explicit PartyMeter(int party, QWidget *parent = nullptr);
    void setValue(const QString &name, const QString &distance, const study::PartyValue &value,
                  const words::Wording &wording);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_party;
    QString m_name;
    QString m_distance;
    QString m_figure;
    QString m_walkAway;
    double m_value = 0.0;
    double m_reservation = 0.0;
};

/// Components of each party as small bars from one zero with their figures; below a hairline net as a mark on its range,
/// with the ends of the range under it, or words where there is none.
class ComponentsTable : public QWidget
{
    Q_OBJECT
public:
    explicit ComponentsTable(QWidget *parent = nullptr);
    /// `perUnit` turns USD million into what is shown, in thousands of millions: 0.001 for USD.
    void setComponents(const QString &unit, const QStringList &parties, const std::vector<Component> &components,
                       double perUnit, const words::Wording &wording);
    QStringList figures() const; ///< as shown, line by line
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_unit;
    QStringList m_parties;
    std::vector<Component> m_components;
    std::vector<QStringList> m_figures;
    QStringList m_netRanges; ///< one for each party
};

/// Words with a dotted line under them: more stands behind.
class DottedButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DottedButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A sentence of the model with an information sign; leads to a row of the concessions where there is one.
class NoticeButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NoticeButton(const Notice &notice, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Notice m_notice;
};

} // namespace ui::scorecard
