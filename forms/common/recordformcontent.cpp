// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a form that was not saved: taken to the letter, and put back.
#include "forms/common/fieldstate.h"
#include "forms/common/fieldvalue.h"
#include "forms/common/formdrafts.h"
#include "forms/common/recordform.h"
#include "models/db/recordrepository.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr auto versionKey = "version"_L1;
constexpr auto dirtyKey = "dirty"_L1;
constexpr auto fieldsKey = "fields"_L1;
constexpr auto focusKey = "focus"_L1;
constexpr auto moreKey = "more"_L1;

} // namespace

void RecordForm::keepDrafts(FormDrafts &drafts, qint64 draftId)
{
    m_drafts = &drafts;
    drafts.watch(this, this, draftId);
}

QString RecordForm::draftForm() const
{
    return kindWord(m_repository.type().kind);
}

qint64 RecordForm::draftRecordId() const
{
    return m_record ? m_record->id : 0;
}

QString RecordForm::nameOf(QWidget *field) const
{
    const QString column = m_fields.key(field);
    return column.isEmpty() ? field->objectName() : column;
}

QJsonObject RecordForm::draftContent() const
{
    QJsonObject fields;
    QString focus;
    for (QWidget *field : m_order) {
        const QString name = nameOf(field);
        fields.insert(name, fieldState(field));
        const QWidget *keys = focusWidget();
        if (keys && (keys == field || field->isAncestorOf(keys)))
            focus = name;
    }
    return {{versionKey, m_record ? m_record->version : 0},
            {dirtyKey, m_dirty},
            {fieldsKey, fields},
            {focusKey, focus},
            {moreKey, moreContent()}};
}

void RecordForm::restoreContent(const QJsonObject &content)
{
    const QJsonObject fields = content.value(fieldsKey).toObject();
    QWidget *focus = nullptr;
    {
        const QScopedValueRollback guard(m_filling, true);
        restoreMore(content.value(moreKey).toObject());
        // Twice: some fields fill the lists of others when they change.
        for (int round = 0; round < 2; ++round) {
            for (QWidget *field : std::as_const(m_order)) {
                const QString name = nameOf(field);
                setFieldState(field, fields.value(name).toObject());
                if (!name.isEmpty() && name == content.value(focusKey).toString())
                    focus = field;
            }
        }
    }
    // What somebody else saved meanwhile is not overwritten unseen: the save finds the conflict.
    if (!isNew())
        m_record->version = content.value(versionKey).toInt();
    setDirty(content.value(dirtyKey).toBool());
    for (QWidget *field : std::as_const(m_order)) {
        if (isFieldMistyped(field))
            checkField(field);
    }
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

} // namespace tarsus
