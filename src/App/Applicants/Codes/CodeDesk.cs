using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Messages;
using Wengang.Rules.Values;

namespace Wengang.App.Applicants.Codes;

/// <summary>
/// Codes by SMS to the recorded telephone, and what they open. Whether anything is recorded can be told neither by what is said nor by what is done:
/// the same rows are written for everybody.
/// </summary>
public static class CodeDesk
{
    public const int MostTries = 5;

    /// <summary>How long a code can be used.</summary>
    public static readonly TimeSpan Validity = TimeSpan.FromMinutes(10);

    /// <summary>How long a visit lasts from the right code on, whatever is done.</summary>
    public static readonly TimeSpan Visit = TimeSpan.FromMinutes(15);

    /// <summary>Whoever stands at the door. Sees every region, because who they are is not known, and is shown nothing.</summary>
    public static readonly Actor Stranger = new("公众", "公开网页", Scope.Everything);

    /// <summary>Asks for a code. It goes to the recorded telephone, and only if that is the one that was typed.</summary>
    /// <param name="db">A session of <see cref="Stranger"/>.</param>
    /// <param name="kind">Person or enterprise.</param>
    /// <param name="number">Identity number or credit code as typed.</param>
    /// <param name="phone">Mobile number as typed.</param>
    /// <param name="address">Network address of the asking machine.</param>
    /// <param name="now">UTC.</param>
    /// <returns>Key of the request.</returns>
    /// <exception cref="EditRefusedException">No such number can exist, or codes were asked for too often.</exception>
    public static long Ask(Db db, ApplicantKind kind, string? number, string? phone, string address, DateTime now)
    {
        var (typed, mobile) = (Number(kind, number), Mobile(phone));
        using var operation = db.Begin(OperationKind.CodeAsked, "公开网页要验证码", Source(kind));
        var (numberHash, phoneHash, addressHash) = (Hash(db, kind + " " + typed), Hash(db, "phone " + mobile), Hash(db, "address " + address));
        CodeLimit.Check(db, numberHash, phoneHash, addressHash, now);
        var recorded = RecordedApplicant.Find(db, kind, typed, mobile);
        var (id, code) = (Ids.Next(), RandomNumberGenerator.GetInt32(0, 1_000_000).ToString("000000", CultureInfo.InvariantCulture));
        db.Add(new CodeRequest
        {
            Id = id, Kind = kind, At = now, NumberHash = numberHash, PhoneHash = phoneHash, AddressHash = addressHash, CodeHash = Hash(db, CodeText(id, code)),
            PersonId = recorded?.PersonId, CreditCode = recorded?.CreditCode,
        });
        var words = new Dictionary<string, string> { [MessageKinds.Code] = code, ["分钟"] = Validity.TotalMinutes.ToString(CultureInfo.InvariantCulture) };
        Outbox.AddAsked(db, MessageKind.ApplicantCode, recorded?.Phone, words, now, now + Validity);
        operation.Complete();
        return id;
    }

    /// <summary>Tries a code. With the right one the visit begins, and the record says who came to see what concerns them.</summary>
    /// <returns>Whether it was right, in time, and not used or replaced.</returns>
    public static bool Enter(Db db, long request, string? code, DateTime now)
    {
        if (db.Set<CodeRequest>().AsNoTracking().FirstOrDefault(r => r.Id == request) is not { } known)
        {
            return false;
        }

        using var operation = db.Begin(OperationKind.CodeTried, "", Source(known.Kind));
        var asked = db.Set<CodeRequest>().First(r => r.Id == request);
        var digits = new string([.. (code ?? "").Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsAsciiDigit)]);
        var replaced = db.Set<CodeRequest>().Any(r => r.Id != asked.Id && r.NumberHash == asked.NumberHash && r.PhoneHash == asked.PhoneHash && r.At > asked.At);
        var open = asked.EnteredAt is null && asked.Tries < MostTries && !replaced && now < asked.At + Validity && asked is not { PersonId: null, CreditCode: null };
        var right = CryptographicOperations.FixedTimeEquals(Hash(db, CodeText(asked.Id, digits)), asked.CodeHash) && open;
        if (right)
        {
            asked.EnteredAt = now;
        }
        else
        {
            asked.Tries++;
        }

        operation.Add(right ? "验证码正确，查看自己的补贴情况" : "验证码不对或者已经失效");
        operation.Complete();
        return right;
    }

    /// <summary>The visit is over.</summary>
    public static void Leave(Db db, Applicant who, DateTime now)
    {
        using var operation = db.Begin(OperationKind.ApplicantLeft, "退出公开网页", who.Source);
        if (db.Set<CodeRequest>().FirstOrDefault(r => r.Id == who.RequestId && r.LeftAt == null) is { } asked)
        {
            asked.LeftAt = now;
            operation.Complete();
        }
    }

    /// <summary>What is removed after its time: the limits look back a day, the rest is for whoever asks who came in somebody's name.</summary>
    public static int Remove(Db db, DateTime before) => db.Set<CodeRequest>().Where(r => r.At < before).ExecuteDelete();

    private static string Number(ApplicantKind kind, string? typed)
    {
        if (kind == ApplicantKind.Enterprise)
        {
            return UnifiedCreditCode.TryParse(typed, out var code, out _) ? code.Value : throw new EditRefusedException("统一社会信用代码应是 18 位，请对照营业执照再填一次。");
        }

        return IdentityNumber.TryParse(typed, out var number, out var failure) ? number.Value : throw new EditRefusedException(failure.Text() + "。");
    }

    private static string Mobile(string? typed) =>
        PhoneNumber.TryParse(typed, out var phone, out _) && phone.IsMobile ? phone.Value : throw new EditRefusedException("手机号要写 11 位数字，例如 139 开头的号码。");

    private static string CodeText(long id, string code) => string.Create(CultureInfo.InvariantCulture, $"code {id} {code}");

    private static byte[] Hash(Db db, string text) => db.Protector.Index(text);

    private static OperationSource Source(ApplicantKind kind) => kind == ApplicantKind.Person ? OperationSource.Person : OperationSource.Enterprise;
}
