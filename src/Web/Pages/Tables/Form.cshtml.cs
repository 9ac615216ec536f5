using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.BlankForms;
using Wengang.App.Indicators;
using Wengang.App.Regions;
using Wengang.App.Spreadsheets;
using Wengang.App;
using Wengang.Web.Access;
using Wengang.Web.Forms;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Tables;

/// <summary>A blank table that was handed in: what its headings mean, what can be filled, and the filled table.</summary>
[Needs(Permission.FillForms)]
public sealed class FormModel(CountySession session, UploadStore uploads) : SitePage(session)
{
    public Upload Upload { get; private set; } = null!;

    public BlankForm Form { get; private set; } = null!;

    public FormChoice Choice { get; private set; } = null!;

    public FilledForm Filled { get; private set; } = null!;

    /// <summary>What the county said of this table before; null when nobody has.</summary>
    public FormMapping? Known { get; private set; }

    /// <summary>Whether the choice shown is not the remembered one.</summary>
    public bool Changed { get; private set; }

    public string? Problem { get; private set; }

    public string? Reason { get; private set; }

    public IReadOnlyList<(string Code, string Name)> Townships { get; private set; } = [];

    public string Name => Form.Title.Length > 0 ? Form.Title : Path.GetFileNameWithoutExtension(Upload.Name);

    public string KindName => Form.Kind switch
    {
        FormKind.Roster => NamesGiven ? "带名单的花名册" : "空花名册", FormKind.Figures => "分乡镇（村）统计表", _ => "填空表",
    };

    public bool NamesGiven => Form.Lines.Any(l => l.Name is not null || l.Identity is not null);

    public IReadOnlyList<(string Key, string Name)> Fields => FormFields.Of(Form.Kind, IndicatorCatalogue.All, Moment.AsOf);

    public IEnumerable<(string Code, string Name)> Groups =>
        FormGroups.Codes.Select(c => (c, IndicatorCatalogue.All[c].NameOn(Moment.AsOf).Replace("其中：", "", StringComparison.Ordinal)));

    public IActionResult OnGet(string token) => Load(token) ? Show(FormChoices.Suggest(Db, Form, Known)) : Gone();

    [Needs(Permission.FillForms)]
    public IActionResult OnPostLook(string token) => Load(token) ? Show(Posted()) : Gone();

    [Needs(Permission.ExportLists)]
    public IActionResult OnPostFill(string token) => Load(token) ? Answer(full: false, null) : Gone();

    [Needs(Permission.RevealIdentity)]
    public IActionResult OnPostFull(string token, string? reason)
    {
        if (!Load(token))
        {
            return Gone();
        }

        Reason = reason;
        return string.IsNullOrWhiteSpace(reason)
            ? Refused("要填完整的证件号码和电话，请先写明用途，例如“报送市人社局核对”。")
            : Answer(full: true, reason);
    }

    /// <summary>How sure a choice is, with the class of its mark.</summary>
    public (string Text, string? Class) Says(FormColumn column, string? chosen) =>
        string.IsNullOrEmpty(chosen) ? ("不填", "none")
        : Known is not null && FormMemory.Fields(Known).GetValueOrDefault(column.Id) == chosen ? ("上次确认过", null)
        : chosen != column.Field ? ("您选的", null)
        : column.Confidence == Confidence.Perhaps ? ("可能，请核对", "perhaps") : ("认得", null);

    private bool Load(string token)
    {
        if (uploads.Find(token, Actor) is not { } upload)
        {
            return false;
        }

        (Upload, Form) = (upload, FormReader.Read(upload.Path));
        Known = FormMemory.Find(Db, Form);
        return true;
    }

    private PageResult Show(FormChoice choice)
    {
        Choice = choice;
        Changed = Known is not null && (Known.Group != choice.Group || !FormMemory.Fields(Known).OrderBy(f => f.Key).SequenceEqual(choice.Fields.OrderBy(f => f.Key)));
        Filled = FormFiller.Fill(Form, choice, Request(full: false));
        Townships = [.. Db.Set<Division>().AsNoTracking().Where(d => d.Level == DivisionLevel.Township).OrderBy(d => d.SortOrder).AsEnumerable()
            .Where(d => Actor.Scope.Contains(d.Code)).Select(d => (d.Code, d.Name))];
        return Page();
    }

    private IActionResult Answer(bool full, string? reason)
    {
        var choice = Posted();
        if (Form.Kind == FormKind.Roster && !NamesGiven && choice.Group is null)
        {
            return Refused("请先选择花名册要列哪些人。");
        }

        FormMemory.Remember(Db, Form, choice, OperationSource.Page);
        using var file = new MemoryStream();
        FormExport.Write(Upload.Path, Form, choice, Request(full), reason, file, OperationSource.Page);
        return File(file.ToArray(), Xlsx.ContentType, $"{Place.Of(Db, Frame.County)}_{Path.GetFileNameWithoutExtension(Upload.Name)}_{Moment.AsOf:yyyyMMdd}.xlsx");
    }

    private PageResult Refused(string problem)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Show(Posted());
    }

    /// <summary>The choice of the form; only what exists is taken.</summary>
    private FormChoice Posted()
    {
        var sent = base.Request.Form;
        var keys = Fields.Select(f => f.Key).ToHashSet();
        var fields = Form.Columns.Select(c => (c.Id, Key: sent["f." + c.Id].ToString())).Where(f => keys.Contains(f.Key)).ToDictionary(f => f.Id, f => f.Key);
        var (group, township) = (sent["group"].ToString(), sent["township"].ToString());
        return new FormChoice(
            FormGroups.Codes.Contains(group) ? group : null, township.Length == 12 && Actor.Scope.Contains(township) ? township : null, fields, sent["mark"] == "1");
    }

    private new FormRequest Request(bool full) => new(new FigureQuery(Db, Moment.AsOf, Moment.KnownAt, IndicatorParameters.Of(Db)), IndicatorCatalogue.All, full);

    private RedirectResult Gone()
    {
        Done = "这张空表已经不在了（文件只留一天，换了岗位也看不到），请重新放进来。";
        return Redirect(Link("/tables/fill"));
    }
}
