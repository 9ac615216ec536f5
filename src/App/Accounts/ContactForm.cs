namespace Wengang.App.Accounts;

/// <summary>A person's own contact, as a form shows and takes it.</summary>
/// <param name="Phone">Mobile number; empty for none.</param>
/// <param name="Mail">E-mail address; empty for none.</param>
/// <param name="Sms">Whether SMS are wanted.</param>
/// <param name="Mails">Whether e-mail is wanted.</param>
public sealed record ContactForm(string Phone, string Mail, bool Sms, bool Mails)
{
    public static readonly ContactForm Empty = new("", "", true, true);
}
