using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Accounts;

/// <summary>Reads and writes one's own contact; nobody else's.</summary>
public static partial class ContactBook
{
    public static ContactForm Read(Db db) => Find(db) is { } contact
        ? new ContactForm(Open(db, contact.PhoneCipher), Open(db, contact.MailCipher), !contact.RefusesSms, !contact.RefusesMail)
        : ContactForm.Empty;

    /// <exception cref="ArgumentException">The number or address cannot be right; the message is for the user.</exception>
    public static void Save(Db db, ContactForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        db.Actor.Require(Permission.UseAccount);
        var (phone, mail) = (form.Phone.Trim(), form.Mail.Trim());
        if (phone.Length > 0 && !Mobile().IsMatch(phone))
        {
            throw new ArgumentException("手机号要写 11 位数字，例如 139 开头的号码。");
        }

        if (mail.Length > 0 && (mail.Length > 100 || !Address().IsMatch(mail)))
        {
            throw new ArgumentException("邮箱要写成 name@example.cn 的样子。");
        }

        using var operation = db.Begin(OperationKind.AccountChange, "修改自己的提醒方式", OperationSource.Page);
        if (Find(db) is not { } contact)
        {
            db.Add(contact = new AccountContact { AccountId = db.Actor.AccountId });
        }

        contact.PhoneCipher = phone.Length == 0 ? null : db.Protector.Seal(phone);
        contact.MailCipher = mail.Length == 0 ? null : db.Protector.Seal(mail);
        (contact.RefusesSms, contact.RefusesMail) = (!form.Sms, !form.Mails);
        operation.Complete();
    }

    private static AccountContact? Find(Db db) => db.Set<AccountContact>().FirstOrDefault(c => c.AccountId == db.Actor.AccountId);

    private static string Open(Db db, byte[]? cipher) => cipher is null ? "" : db.Protector.Open(cipher);

    [GeneratedRegex(@"^1[3-9]\d{9}$")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$")]
    private static partial Regex Address();
}
