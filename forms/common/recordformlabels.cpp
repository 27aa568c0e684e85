// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over the fields of a form, and that a field is needed.
#include "forms/common/recordform.h"
#include "models/db/recordrepository.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr QStringView requiredMark = u" *";

} // namespace

QLabel *RecordForm::labelOf(const QWidget *field) const
{
    const auto labels = m_body->findChildren<QLabel *>();
    for (QLabel *label : labels)
        if (label->buddy() == field)
            return label;
    return nullptr;
}

QString RecordForm::labelText(const QWidget *field) const
{
    if (const Field *described =
            m_repository.type().fieldByColumn(m_fields.key(const_cast<QWidget *>(field))))
        return described->title();
    if (const QLabel *label = labelOf(field)) {
        QString text = label->text();
        return text.remove(u'&').remove(requiredMark.toString());
    }
    return field->accessibleName();
}

void RecordForm::markRequired()
{
    for (QWidget *field : std::as_const(m_order)) {
        QLabel *label = labelOf(field);
        if (!label)
            continue;
        const bool required = m_required.contains(field);
        QString text = label->text();
        if (required != text.endsWith(requiredMark))
            label->setText(required ? text + requiredMark.toString()
                                    : text.remove(requiredMark.toString()));
        if (required)
            field->setAccessibleName(tr("%1, needed").arg(labelText(field)));
    }
}

} // namespace tarsus
