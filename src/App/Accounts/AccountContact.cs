using Wengang.App.Auditing;

namespace Wengang.App.Accounts;

/// <summary>Where an account wants to be reminded beside the site itself. Given by the person; sealed like a resident's number.</summary>
public sealed class AccountContact
{
    public required long AccountId { get; init; }

    [Secret]
    public byte[]? PhoneCipher { get; set; }

    [Secret]
    public byte[]? MailCipher { get; set; }

    /// <summary>Wants no SMS, though there is a number.</summary>
    public bool RefusesSms { get; set; }

    /// <summary>Wants no e-mail, though there is an address.</summary>
    public bool RefusesMail { get; set; }
}
