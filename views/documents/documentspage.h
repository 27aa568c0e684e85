// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/recordpage.h"

class QShortcut;

namespace tarsus {

/// The files kept with pets.
class DocumentsPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit DocumentsPage(PageContext context, QWidget *parent = nullptr);

signals:
    /// Another program is to open a copy of it.
    void copyRequested(qint64 id);
    /// It is to be saved outside of the clinic, under this name or another.
    void saveRequested(qint64 id, const QString &fileName);

protected:
    std::unique_ptr<RecordListModel> makeModel() const override;
    Words words() const override;
    std::pair<QString, QString> banner(const RecordFacts &facts) const override;
    QStringList bannerKeys() const override;
    void addDetails(const RecordFacts &facts) override;
    void retranslate() override;

private:
    void showPage(class DocumentPreview *preview, const DocumentView &view);

    QPushButton *m_open;
    QPushButton *m_save;
    QShortcut *m_openKeys = nullptr;
    QShortcut *m_saveKeys = nullptr;
    qint64 m_id = 0;
    QString m_fileName;
};

} // namespace tarsus
