// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/services/asknown/asknownservice.h"

#include <QDialog>
#include <QTimeZone>

#include <functional>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tarsus {

class DetailPane;
class InstantEdit;
class Spinner;

/// A pet's records as they stood at a moment that one chooses, with who wrote them last and who had
/// seen the case by then. Stands beside the window; nothing in it can be changed.
class AsKnownWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Reads a pet's records at a moment, outside the window's thread; `done` comes later, and
    /// never once `guard` is gone.
    using Reader = std::function<void(qint64 petId, const QDateTime &at, QObject *guard,
                                      std::function<void(const Result<KnownCase> &)> done)>;
    struct Source
    {
        Reader read;
        std::function<QDateTime()> now;
        QTimeZone zone;
    };

    AsKnownWindow(qint64 petId, Source source, QWidget *parent = nullptr);

    /// Never takes the window's place: one compares.
    void open() override { show(); }
    /// Shows the records at this moment; an invalid one is now.
    void showAt(const QDateTime &at);
    InstantEdit *momentEdit() const { return m_moment; }
    QTreeWidget *records() const { return m_records; }
    QTreeWidget *viewers() const { return m_viewers; }
    DetailPane *pane() const { return m_pane; }

signals:
    /// The person may see it, and it is shown: to be noted.
    void shown(qint64 petId, const QDateTime &at);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void addChoice(const QString &name, std::function<QDateTime()> when);
    void ask();
    void take(const Result<KnownCase> &known);
    void fillRecords();
    void fillViewers();
    void showRecord(QTreeWidgetItem *item);
    void say(const QString &text);
    QString momentText(const QDateTime &moment) const;
    QDateTime startOfDay(int daysAgo) const;
    void retranslate();

    qint64 m_petId;
    Source m_source;
    QLabel *m_title;
    QLabel *m_momentLabel;
    InstantEdit *m_moment;
    QList<QPushButton *> m_choices;
    Spinner *m_spinner;
    QLabel *m_message;
    QTreeWidget *m_records;
    QLabel *m_viewersLabel;
    QTreeWidget *m_viewers;
    DetailPane *m_pane;
    KnownCase m_known;
    QDateTime m_at;
    int m_asked = 0; ///< an answer to an older question is not shown
};

} // namespace tarsus
