using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Policies.Versions;
using Wengang.Rules.Policies;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Reporting;
using Wengang.Web.Ui.Policies;
using Wengang.Web.Ui.Policies.Editing;

namespace Wengang.Web.Pages.Policies.Drafts;

/// <summary>A draft as a form made of the grammar's shapes, beside the circular. It works without scripts: every button posts the whole form.</summary>
[Needs(Permission.EditPolicies)]
[RequestFormLimits(ValueCountLimit = 50_000)]
[RequestSizeLimit(12 << 20)]
public sealed class EditModel(CountySession session) : VersionPage(session)
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    private string? text;

    public CheckedDocument Checked { get; private set; } = null!;

    /// <summary>Whether the page shows changes that are not stored.</summary>
    public bool IsUnsaved => text is not null;

    /// <summary>The hash of the draft that the form was made of.</summary>
    [BindProperty]
    public string? Over { get; set; }

    [BindProperty]
    public string? Pasted { get; set; }

    public FormPart Root => new(Checked, PolicyDocument.Form, Checked.Tree, "");

    /// <summary>The simple fields.</summary>
    public IEnumerable<FormPart> Simple => Root.Members.Where(part => FormShapes.IsLeaf(part.Shape) && part.Path is not ("code" or "$schema"));

    /// <summary>The groups and lists, each in a panel of its own.</summary>
    public IEnumerable<FormPart> Parts => Root.Members.Where(part => !FormShapes.IsLeaf(part.Shape));

    public IReadOnlyList<CircularClause> Clauses => Checked.Tree?["circular"] is JsonArray list
        ? [.. list.OfType<JsonObject>().Select(item => new CircularClause(FormShapes.TextOf(item["clause"]), FormShapes.TextOf(item["text"])))] : [];

    public IActionResult OnGet() => Show();

    [Needs(Permission.EditPolicies)]
    public IActionResult OnPost(string? act, IFormFile? file)
    {
        if (!Load()) return NotFound();
        var document = new FormReader(Request.Form).Read();
        document.Remove("code");
        document.Insert(0, "code", Version.Code);
        if (Checked.Tree?["$schema"] is { } schema) document["$schema"] = schema.DeepClone();
        if (act is null or "save") return Keep(document);
        try
        {
            if (act == "split") document["circular"] = Split(file);
            else if (FormAct.Parse(act) is { } change) change.On(document, Request.Form[change.Path + FormShapes.Kind]);
        }
        catch (FormatException e)
        {
            text = document.ToJsonString(Written);
            return Again(e.Message);
        }
        text = document.ToJsonString(Written);
        return Show();
    }

    protected override bool Load()
    {
        if (!base.Load() || !IsEditable) return false;
        Over ??= Version.Sha256;
        Checked = new CheckedDocument(text ?? Version.Document);
        return true;
    }

    private JsonArray Split(IFormFile? file)
    {
        var clauses = CircularText.Split(string.Join('\n', UploadedText.Read(Pasted, file).Paragraphs.Select(paragraph => paragraph.Text)));
        Pasted = null;
        ModelState.Clear();
        return [.. clauses.Select(clause => new JsonObject { ["clause"] = clause.Clause, ["text"] = clause.Text })];
    }

    private IActionResult Keep(JsonObject document)
    {
        text = document.ToJsonString(Written);
        try
        {
            PolicyDesk.Save(Db, text, OperationSource.Page, Over);
        }
        catch (PolicyRefusedException e)
        {
            return Again(e.Message);
        }
        var read = new CheckedDocument(text);
        Done = read.IsSound ? "已保存，检查没有问题。" : $"已保存，还有 {read.Problems.Count} 处要改。";
        return LocalRedirect(Address + "/edit");
    }
}
