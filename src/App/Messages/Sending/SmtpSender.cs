using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text;

namespace Wengang.App.Messages.Sending;

/// <summary>Hands e-mail to the county's mail server.</summary>
public sealed class SmtpSender(SmtpSettings settings) : IMessageSender
{
    private const int TimeoutMilliseconds = 20_000;

    /// <summary>A mail server does not know a message again: what may have been sent is not sent a second time by itself.</summary>
    public bool KnowsRepeats => false;

    public SendOutcome Send(Parcel parcel)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        try
        {
            using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Encrypted, Timeout = TimeoutMilliseconds };
            if (settings.User is { } user)
            {
                client.Credentials = new NetworkCredential(user, settings.Password);
            }

            using var mail = new MailMessage(settings.From, parcel.To)
            {
                Subject = "[稳岗通] " + parcel.Title, SubjectEncoding = Encoding.UTF8, Body = parcel.Text + "\n\n请登录稳岗通查看和办理。本邮件由系统发出，不用回复。", BodyEncoding = Encoding.UTF8,
            };
            mail.Headers.Add("Message-ID", $"<{parcel.IdempotencyKey}@{mail.From!.Host}>");
            client.Send(mail);
            return SendOutcome.Sent(null);
        }
        catch (SmtpException e)
        {
            return Outcome(e);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            return SendOutcome.Failed("邮箱地址不对。");
        }
    }

    /// <summary>What the server refused, or what never reached it, was surely not sent; of anything else nobody knows.</summary>
    private static SendOutcome Outcome(SmtpException e)
    {
        var code = (int)e.StatusCode;
        if (e.GetBaseException() is SocketException || code is >= 400 and < 500)
        {
            return SendOutcome.Again(code >= 400 ? $"邮件服务器暂时不收（{code}）。" : "邮件服务器连不上。");
        }

        return SendOutcome.Failed(code >= 500 ? $"邮件服务器不收（{code}）。" : "不知道邮件是否已经发出，没有自动重发。");
    }
}
