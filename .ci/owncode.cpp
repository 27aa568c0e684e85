// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plugin of clang-tidy (scripts/tidy loads it): lets its checks walk through the project's own
// code only. Without it they walk through all of Qt's and the standard library's headers for every
// source, whose findings are thrown away afterwards: five sixths of the time.
#include <clang/AST/ASTConsumer.h>
#include <clang/AST/ASTContext.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Frontend/FrontendPluginRegistry.h>

namespace {

class OwnCode : public clang::ASTConsumer
{
public:
    bool HandleTopLevelDecl(clang::DeclGroupRef group) override
    {
        for (clang::Decl *declaration : group) {
            const auto &sources = declaration->getASTContext().getSourceManager();
            if (!sources.isInSystemHeader(sources.getExpansionLoc(declaration->getLocation())))
                m_declarations.push_back(declaration);
        }
        return true;
    }

    void HandleTranslationUnit(clang::ASTContext &context) override
    {
        if (!m_declarations.empty())
            context.setTraversalScope(m_declarations);
    }

private:
    std::vector<clang::Decl *> m_declarations;
};

class OwnCodeAction : public clang::PluginASTAction
{
protected:
    std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &,
                                                          llvm::StringRef) override
    {
        return std::make_unique<OwnCode>();
    }
    bool ParseArgs(const clang::CompilerInstance &, const std::vector<std::string> &) override
    {
        return true;
    }
    ActionType getActionType() override { return AddBeforeMainAction; }
};

const clang::FrontendPluginRegistry::Add<OwnCodeAction> registration("owncode", "own code only");

} // namespace
