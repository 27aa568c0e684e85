// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/draftedform.h"
#include "models/core/record.h"
#include "models/core/result.h"

#include <QDialog>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tarsus {

class Access;
class FormDrafts;
class MessageBar;
class Notifier;
class RecordRepository;

/// What every form of a record is: a heading, the fields, and Save. A subclass sets its .ui up on
/// body(), binds each field to its column, and is done; it may add checks of its own.
///
/// Required fields are marked before; what is wrong stands beside its field when it is left, and
/// Save names what is missing and goes there. Ctrl+Enter saves, Esc leaves without losing what was
/// typed. A save that somebody else's crossed shows both versions and overwrites nothing. What
/// stands in it is kept while it is open, where keepDrafts() was called.
class RecordForm : public QDialog, public DraftedForm
{
    Q_OBJECT

public:
    RecordForm(RecordRepository &repository, const Access &access, Notifier &notifier,
               QWidget *parent = nullptr);
    ~RecordForm() override;

    /// Starts a new record; `prefilled` (of the repository's type) says what is known already.
    void startNew(std::unique_ptr<Record> prefilled = {});
    /// Shows a record to be edited; false (and an error on screen) where it cannot be read.
    bool startEditing(qint64 id);
    bool isDirty() const { return m_dirty; }
    bool isNew() const;

    /// From now on a lock or a crash loses nothing. With the draft that the form was filled from
    /// that draft goes on.
    void keepDrafts(FormDrafts &drafts, qint64 draftId = 0);
    /// Puts back what draftContent() gave, after start…().
    void restoreContent(const QJsonObject &content);
    QString draftForm() const override;
    qint64 draftRecordId() const override;
    QJsonObject draftContent() const override;

public slots:
    /// Checks, saves, and closes where it was saved.
    void save();
    void reject() override;

signals:
    void saved(tarsus::RecordKind kind, qint64 id);

protected:
    /// Where the subclass sets its .ui up.
    QWidget *body() const { return m_body; }
    RecordRepository &repository() const { return m_repository; }
    const Access &access() const { return m_access; }
    Notifier &notifier() const { return m_notifier; }
    /// The record as it was when the form started; valid after start…().
    Record &record() const { return *m_record; }

    /// Ties a field to a column of the record: filled, collected, marked, checked. Its label is
    /// found by its buddy.
    void bind(const char *column, QWidget *field);
    /// A field that belongs to no column but makes the form dirty.
    void watch(QWidget *field);
    /// `check` answers what is wrong with a field, or nothing; asked when it is left and at Save.
    void addCheck(QWidget *field, std::function<QString()> check);
    QWidget *fieldOf(const QString &column) const { return m_fields.value(column); }
    /// Marks the label of a field that no column makes required.
    void setRequired(QWidget *field, bool required);
    /// The sentence of an empty required field; "%1" is its label.
    void showErrorAt(QWidget *field, const QString &text);

    /// One more button of the foot, beside Save.
    QPushButton *addFootButton(const QString &objectName);
    /// A line under the heading.
    QLabel *addHeadLabel(const QString &objectName);
    /// The heading, e.g. "New pet" and "Bella".
    virtual QString heading() const;
    virtual QString saveText() const;
    /// After the fields were filled from record(): what else the subclass shows.
    virtual void started() {}
    /// Puts the fields into `record`; the base takes all bound ones.
    virtual void collect(Record &record) const;
    /// Writes; the base adds or updates through the repository.
    virtual Result<> store(Record &record);
    /// Whether the record, as it is, lets nobody change this column.
    virtual bool isLocked(const QString &column) const
    {
        Q_UNUSED(column)
        return false;
    }
    /// What a subclass keeps beside its fields, and how it puts that back before they are filled.
    virtual QJsonObject moreContent() const { return {}; }
    virtual void restoreMore(const QJsonObject &more) { Q_UNUSED(more) }
    FormDrafts *drafts() const { return m_drafts; }
    /// After a change of language; a subclass calls its .ui's retranslateUi() first, then this.
    virtual void retranslate();

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void start(std::unique_ptr<Record> record);
    void fill(const Record &record);
    void protect();
    void markRequired();
    bool checkField(QWidget *field);
    bool checkAll();
    QString missingText(const QWidget *field) const;
    void showFailure(const Error &error);
    void showConflict();
    void keepMine(int version);
    QLabel *labelOf(const QWidget *field) const;
    QString labelText(const QWidget *field) const;
    void setDirty(bool dirty);
    QString nameOf(QWidget *field) const;

    RecordRepository &m_repository;
    const Access &m_access;
    Notifier &m_notifier;
    FormDrafts *m_drafts = nullptr;
    std::unique_ptr<Record> m_record;
    QLabel *m_heading;
    MessageBar *m_bar;
    QWidget *m_body;
    QLabel *m_hint;
    QHBoxLayout *m_foot = nullptr;
    QVBoxLayout *m_head = nullptr;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QHash<QString, QWidget *> m_fields; // by column
    QList<QWidget *> m_order;           // as they were bound
    QHash<const QWidget *, QList<std::function<QString()>>> m_checks;
    QList<const QWidget *> m_required;
    bool m_dirty = false;
    bool m_filling = false;
    bool m_asking = false;
};

} // namespace tarsus
