using Wengang.App.Data;
using Wengang.App.Editing;

namespace Wengang.App.Applicants.Codes;

/// <summary>
/// How often codes may be asked for: by number, by telephone, by the address of the asking machine, and by all together. The rows themselves are
/// counted, so that a restart forgets nothing; what is refused is not counted.
/// </summary>
/// <param name="Most">So many within the time, inclusive.</param>
/// <param name="Within">The time.</param>
/// <param name="Says">What is said when they are used up; the same whether or not anything is recorded.</param>
public sealed record CodeLimit(int Most, TimeSpan Within, string Says)
{
    public static readonly CodeLimit Again = new(1, TimeSpan.FromMinutes(1), "刚刚已经要过验证码，请等 1 分钟再要。");
    public static readonly CodeLimit Number = new(5, TimeSpan.FromHours(24), "今天要验证码的次数太多，请明天再来，或到村委会办理。");
    public static readonly CodeLimit Phone = new(10, TimeSpan.FromHours(24), Number.Says);

    /// <summary>A village office lets many use its line; nobody asks for more in an hour.</summary>
    public static readonly CodeLimit Address = new(30, TimeSpan.FromHours(1), "从这里要验证码的人太多，请过 1 小时再来，或到村委会办理。");

    public static readonly CodeLimit All = new(600, TimeSpan.FromHours(1), "现在要验证码的人太多，请过 1 小时再来，或到村委会办理。");

    /// <summary>Within the lock of the open operation, so that requests at the same instant count one another.</summary>
    /// <exception cref="EditRefusedException">A limit is reached.</exception>
    internal static void Check(Db db, byte[] number, byte[] phone, byte[] address, DateTime now)
    {
        var day = now - Number.Within;
        var rows = db.Set<CodeRequest>().Where(r => r.At > day && (r.NumberHash == number || r.PhoneHash == phone || r.AddressHash == address))
            .Select(r => new { r.At, IsNumber = r.NumberHash == number, IsPhone = r.PhoneHash == phone, IsAddress = r.AddressHash == address }).ToList();
        Again.Check(rows.Where(r => r.IsNumber).Select(r => r.At), now);
        Number.Check(rows.Where(r => r.IsNumber).Select(r => r.At), now);
        Phone.Check(rows.Where(r => r.IsPhone).Select(r => r.At), now);
        Address.Check(rows.Where(r => r.IsAddress).Select(r => r.At), now);
        var hour = now - All.Within;
        All.Check(db.Set<CodeRequest>().Count(r => r.At > hour));
    }

    private void Check(IEnumerable<DateTime> times, DateTime now) => Check(times.Count(at => at > now - Within));

    private void Check(int count)
    {
        if (count >= Most)
        {
            throw new EditRefusedException(Says);
        }
    }
}
