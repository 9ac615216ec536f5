using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Paying.Answers;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>One batch of payments from its plan to the archive.</summary>
[Needs(Permission.ReadSubsidies)]
[RequestSizeLimit(20L << 20)]
public sealed class BatchModel(CountySession session) : SubsidyPage(session)
{
    private IReadOnlyDictionary<string, PayAccount>? accounts;

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public PaymentBatch Batch { get; private set; } = null!;

    public IReadOnlyList<PaymentItem> Items { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    /// <summary>Rows of the return file that were not taken.</summary>
    public IReadOnlyList<(int Row, string Why)> Refused { get; private set; } = [];

    public string Address => $"/subsidies/payments/{Id}";

    public IEnumerable<(PaymentOutcome Outcome, int Count, long Fen)> Sums =>
        Items.GroupBy(i => i.Outcome).OrderBy(g => g.Key).Select(g => (g.Key, g.Count(), g.Sum(i => i.AmountFen)));

    public string Masked(PaymentItem item) => BankCard.TryParse(Db.Protector.Open(item.AccountCipher), out var card, out _) ? card.Masked : "";

    /// <summary>In whose name the account of a payment runs, where that is not who is paid; of those on the page.</summary>
    public string? OtherHolder(PaymentItem item)
    {
        accounts ??= BatchBook.Accounts(Db, [.. Pager.Cut(Items).Select(i => i.SubjectKey)]);
        return accounts.GetValueOrDefault(item.SubjectKey) is { } account && account.NumberIndex.AsSpan().SequenceEqual(item.AccountIndex) && account.Holder != item.PayeeName ? account.Holder : null;
    }

    public IActionResult OnGet() => Show();

    [Needs(Permission.ApprovePayments)]
    public IActionResult OnPostApprove() => Do(() => BatchApproval.Approve(Db, Id, Today) ? "已审批，可以出盘。" : "这一批您已经审批过。", Address);

    [Needs(Permission.ReadSubsidies)]
    public IActionResult OnPostRemove(long[] items, string? why)
    {
        Ticked = items;
        return GiveUp(() => BatchApproval.Remove(Db, Id, items, why, Today), "已移出批次。");
    }

    [Needs(Permission.ReadSubsidies)]
    public IActionResult OnPostCancel(string? why) => GiveUp(() => BatchApproval.Cancel(Db, Id, why, Today), "批次已作废。");

    [Needs(Permission.PreparePayments)]
    public IActionResult OnPostFile(bool text)
    {
        try
        {
            var (content, name) = PaymentFile.TakeOut(Db, Id, text, Today);
            return File(content, text ? "text/plain; charset=utf-8" : Xlsx.ContentType, name);
        }
        catch (EditRefusedException e)
        {
            return Again(e.Message);
        }
    }

    [Needs(Permission.PreparePayments)]
    public IActionResult OnPostAnswer(IFormFile? file)
    {
        if (file is null || file.Length == 0)
        {
            return Again("请先选择银行的回盘文件。");
        }

        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using (var copy = System.IO.File.Create(path))
            {
                file.CopyTo(copy);
            }

            return Answer(path);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    [Needs(Permission.PreparePayments)]
    public IActionResult OnPostArchive() => Do(() =>
    {
        AnswerDesk.Archive(Db, Id, Today);
        return "批次已归档。";
    }, Address);

    protected override bool Load()
    {
        if (BatchBook.Find(Db, Id) is not { } batch)
        {
            return false;
        }

        (Batch, Items) = (batch, BatchBook.Items(Db, Id));
        Pager = new Pager(Number, Items.Count);
        return Pager.Exists;
    }

    /// <summary>Rows that were not taken are shown with the page; those that were are kept.</summary>
    private IActionResult Answer(string path)
    {
        try
        {
            var answer = AnswerDesk.Take(Db, Id, ReturnReader.Read(path, PaymentColumns.Read(Db).Separator), Today);
            if (answer.Refused.Count == 0)
            {
                Done = answer.Words;
                return LocalRedirect(Address);
            }

            Refused = answer.Refused;
            return Again(answer.Words + "没有采用的行和原因见下面，改好后可以再读一次，已采用的不会重复计入。");
        }
        catch (EditRefusedException e)
        {
            return Again(e.Message);
        }
    }

    private IActionResult GiveUp(Action act, string done) =>
        !May(Permission.PreparePayments) && !May(Permission.ApprovePayments) ? Again("您的岗位不能这样办理。") : Do(() =>
        {
            act();
            return done;
        }, Address);
}
