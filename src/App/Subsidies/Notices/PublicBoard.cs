using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Subsidies.Checks;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Notices;

namespace Wengang.App.Subsidies.Notices;

/// <summary>
/// What anybody may see without an account: notices that hang today, masked. A session of <see cref="Anybody"/> is used for nothing else.
/// </summary>
public static class PublicBoard
{
    /// <summary>Whoever reads the board. Sees every region, because who they are is not known, and is shown nothing but the board.</summary>
    public static readonly Actor Anybody = new("公众", "公示网页", Scope.Everything);

    private const int Shortest = 5;
    private const int Longest = 500;

    /// <summary>The notices that hang on a day, the latest first.</summary>
    public static IReadOnlyList<PublicNotice> Open(Db db, DateOnly today) =>
        [.. db.Set<PublicNotice>().AsNoTracking().Where(n => n.State == NoticeState.Posted && n.LastDay >= today).OrderByDescending(n => n.Id).Take(200)];

    /// <summary>Null when it does not hang any more.</summary>
    public static PublicNotice? Find(Db db, long id, DateOnly today) =>
        db.Set<PublicNotice>().AsNoTracking().FirstOrDefault(n => n.Id == id) is { } notice && notice.IsOpen(today) ? notice : null;

    /// <summary>The lines whose claims are still what the notice says: what was sent back, refused or withdrawn is no longer shown.</summary>
    public static IReadOnlyList<NoticeLine> Lines(Db db, PublicNotice notice)
    {
        var (id, gone) = (notice.Id, new[] { ClaimState.Returned, ClaimState.Rejected, ClaimState.Withdrawn, ClaimState.ClawedBack });
        return [.. (from l in db.Set<NoticeLine>().AsNoTracking().Where(l => l.NoticeId == id)
                    join c in db.Set<SubsidyClaim>() on l.ClaimId equals c.Id
                    where !gone.Contains(c.State)
                    orderby l.Number
                    select l)];
    }

    /// <summary>The cells of a line, masked: the web shows no whole name of a person.</summary>
    /// <param name="line">The line.</param>
    /// <param name="columns">The columns of the notice.</param>
    /// <param name="wholeName">On paper at the board of the place the name is whole, so that neighbours know who is meant.</param>
    public static IReadOnlyList<string> Cells(NoticeLine line, IReadOnlyList<NoticeColumn> columns, bool wholeName) => [.. columns.Select(c => c switch
    {
        NoticeColumn.Name => wholeName || !line.IsPerson ? line.Name : NoticeColumns.MaskedName(line.Name),
        NoticeColumn.Sex => line.Sex,
        NoticeColumn.Village => line.Village,
        NoticeColumn.Scheme => line.SchemeName,
        NoticeColumn.Period => line.Period,
        NoticeColumn.Amount => new Rules.Values.Fen(line.AmountFen).ToString(),
        _ => line.Identity,
    })];

    /// <summary>The columns of a notice; what is said of persons only is left out where there are none.</summary>
    public static IReadOnlyList<NoticeColumn> Columns(PublicNotice notice, bool ofPersons) =>
        [.. notice.Columns.Split(',').Select(NoticeColumns.List.FromCode).Where(c => ofPersons || !NoticeColumns.IsPersonal(c))];

    /// <summary>Somebody objects to a line: a case that holds the claim until it is settled.</summary>
    /// <exception cref="EditRefusedException">The notice is over, no such line, or nothing is said.</exception>
    public static void Object(Db db, long notice, int number, string? text, string? contact, DateOnly today)
    {
        using var operation = db.Begin(OperationKind.SubsidyCase, "公示异议", OperationSource.Page);
        var board = Find(db, notice, today) ?? throw new EditRefusedException("公示已经期满，异议请直接向乡镇或县里的监督电话反映。");
        var line = db.Set<NoticeLine>().AsNoTracking().FirstOrDefault(l => l.NoticeId == board.Id && l.Number == number) ?? throw new EditRefusedException("请选择对哪一行有异议。");
        db.Add(Objection(db, line.ClaimId, line.RegionCode, text, contact, today));
        operation.Complete();
    }

    /// <summary>A case of what somebody says against a claim, or of what was decided on it.</summary>
    /// <exception cref="EditRefusedException">Nothing is said, or too much.</exception>
    internal static SubsidyCase Objection(Db db, long claim, string region, string? text, string? contact, DateOnly today)
    {
        if (text?.Trim() is not { Length: >= Shortest and <= Longest } words)
        {
            throw new EditRefusedException($"请写明异议的内容（{Shortest} 到 {Longest} 个字）。");
        }

        if (contact?.Trim().Length > 50)
        {
            throw new EditRefusedException("联系方式最多 50 个字。");
        }

        return new SubsidyCase
        {
            Id = Ids.Next(), RegionCode = region, ClaimId = claim, Code = CheckCode.Objection, Sign = Guid.NewGuid().ToString("N"), OpenedOn = today, OpenedBy = db.Actor.User,
            Evidence = words, ContactCipher = string.IsNullOrWhiteSpace(contact) ? null : db.Protector.Seal(contact.Trim()),
        };
    }
}
