using Wengang.Rules.Reports;

namespace Wengang.App.Documents.Templates;

/// <summary>The templates and texts that travel inside the program.</summary>
public static class BuiltInTemplates
{
    public static Stream Open(ReportKind kind) => Resource(FileName(kind));

    public static string FileName(ReportKind kind) => ReportKinds.List.CodeOf(kind) + ".docx";

    public static TextLibrary Library()
    {
        using var file = Resource("library.json");
        return TextLibrary.Read(file);
    }

    private static Stream Resource(string name) => typeof(BuiltInTemplates).Assembly.GetManifestResourceStream(name)!;
}
