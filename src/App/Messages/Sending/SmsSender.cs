using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Wengang.Rules.Messages;

namespace Wengang.App.Messages.Sending;

/// <summary>Hands SMS to an HTTP gateway (docs/messages.md).</summary>
public sealed class SmsSender(SmsSettings settings) : IMessageSender, IDisposable
{
    private const int LongestAnswer = 200;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly HttpClient client = new() { Timeout = settings.Timeout, MaxResponseContentBufferSize = 64 * 1024 };

    public bool KnowsRepeats => true;

    public SendOutcome Send(Parcel parcel)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        if (TemplateText.HoldsNumber(parcel.Text))
        {
            return SendOutcome.Failed("短信里有像证件号码或电话的数字，没有发出。");
        }

        try
        {
            using var request = Request(parcel);
            using var answer = client.Send(request);
            using var reader = new StreamReader(answer.Content.ReadAsStream());
            return Outcome(answer.StatusCode, reader.ReadToEnd());
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return SendOutcome.Again("短信网关连不上。");
        }
        catch (TaskCanceledException)
        {
            return SendOutcome.Again("短信网关没有按时答复。");
        }
    }

    public void Dispose() => client.Dispose();

    private HttpRequestMessage Request(Parcel parcel)
    {
        var body = new JsonObject
        {
            ["id"] = parcel.IdempotencyKey, ["phone"] = parcel.To, ["sign"] = settings.Sign, ["template"] = parcel.Template,
            ["parameters"] = JsonNode.Parse(parcel.Parameters), ["text"] = $"【{settings.Sign}】{parcel.Text}",
        }.ToJsonString(Json);
        var time = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, settings.Url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add(SmsSignature.TimeHeader, time);
        request.Headers.Add(SmsSignature.ApplicationHeader, settings.Application);
        request.Headers.Add(SmsSignature.KeyHeader, parcel.IdempotencyKey);
        request.Headers.Add(SmsSignature.Header, SmsSignature.Of(settings.Key, time, body));
        return request;
    }

    private static SendOutcome Outcome(HttpStatusCode status, string body)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{(int)status} {body[..Math.Min(body.Length, LongestAnswer)]}").Trim();
        return (int)status switch
        {
            >= 200 and < 300 => SendOutcome.Sent(Reference(body)),
            408 or 425 or 429 or >= 500 => SendOutcome.Again("短信网关暂时不收：" + said),
            _ => SendOutcome.Failed("短信网关不收：" + said),
        };
    }

    private static string? Reference(string body)
    {
        try
        {
            return JsonNode.Parse(body)?["reference"]?.ToString();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
