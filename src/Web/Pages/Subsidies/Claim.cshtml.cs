using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Enterprises;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Subsidies.Papers;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>One claim: why, how it stands, what was done, papers, account, cases.</summary>
[Needs(Permission.ReadSubsidies)]
[RequestSizeLimit(EvidenceStore.Most + (1L << 20))]
public sealed class ClaimModel(CountySession session) : SubsidyPage(session)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public ClaimLine Line { get; private set; } = null!;

    public IReadOnlyList<ClaimStep> Steps { get; private set; } = [];

    public IReadOnlyList<SubsidyCase> Cases { get; private set; } = [];

    public IReadOnlyList<EvidenceFile> Papers { get; private set; } = [];

    public IReadOnlyList<ClaimTransition> Acts { get; private set; } = [];

    public PayAccount? Account { get; private set; }

    public string? Why { get; private set; }

    public (string? Number, string? Bank, string? Holder) Typed { get; private set; }

    public string Address => $"/subsidies/claims/{Id}";

    /// <summary>The account as it may be shown.</summary>
    public string Masked => Account?.NumberCipher is { } cipher && BankCard.TryParse(Db.Protector.Open(cipher), out var card, out _) ? card.Masked : "";

    /// <summary>The telephone by which the enterprise comes to the public pages, as it may be shown; null when none is written down, and for persons.</summary>
    public string? Phone { get; private set; }

    public string? TypedPhone { get; private set; }

    public IActionResult OnGet() => Show();

    public IActionResult OnGetPaper(long file)
    {
        if (EvidenceStore.Open(Db, file) is not { } paper || paper.File.ClaimId != Id)
        {
            return NotFound();
        }

        return File(paper.Content, paper.Type, paper.File.Name);
    }

    [Needs(Permission.ReadSubsidies)]
    public IActionResult OnPostAct(ClaimAct act, string? why)
    {
        Why = why;
        return Do(() => ClaimDesk.Act(Db, [Id], act, why, Today).Words(act.Name()), Address);
    }

    [Needs(Permission.ApplySubsidies)]
    public IActionResult OnPostAccount(string? number, string? bank, string? holder)
    {
        Typed = (number, bank, holder);
        return Do(() =>
        {
            AccountDesk.Set(Db, Id, number, bank, holder, Today);
            return "收款账号已登记。";
        }, Address);
    }

    [Needs(Permission.ApplySubsidies)]
    public IActionResult OnPostPhone(string? phone)
    {
        TypedPhone = phone;
        return Do(() =>
        {
            ContactDesk.Set(Db, Id, phone, Today);
            return "联系手机已登记，单位可以到公开网页查进度、交材料、再申请。";
        }, Address);
    }

    [Needs(Permission.ApplySubsidies)]
    public IActionResult OnPostPaper(IFormFile? file) => file is null ? Again("请先选择文件。") : Do(() =>
    {
        using var content = file.OpenReadStream();
        EvidenceStore.Add(Db, Id, file.FileName, content);
        return "材料已上传。";
    }, Address);

    protected override bool Load()
    {
        if (ClaimQueries.Find(Db, Id) is not { } line)
        {
            return false;
        }

        (Line, Steps, Cases, Papers) = (line, ClaimQueries.Steps(Db, Id), ClaimQueries.CasesOf(Db, Id), EvidenceStore.Of(Db, Id));
        Account = BatchBook.Accounts(Db, [line.Claim.SubjectKey]).GetValueOrDefault(line.Claim.SubjectKey);
        Phone = line.Claim.UnitName is null || ContactDesk.Find(Db, line.Claim.SubjectKey[1..])?.PhoneCipher is not { } cipher ? null : PhoneNumber.Parse(Db.Protector.Open(cipher)).Masked;
        Acts = ClaimDesk.Possible(Db, SchemeBook.Read(Db), line.Claim, Steps, Cases.Count(c => c.State == CaseState.Open), Today);
        return true;
    }
}
