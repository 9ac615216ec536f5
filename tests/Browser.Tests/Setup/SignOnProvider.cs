using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Wengang.Browser.Tests.Setup;

/// <summary>A county's OpenID Connect provider on this machine; whoever comes is the user named here, without a question.</summary>
public sealed class SignOnProvider : IAsyncDisposable
{
    private static readonly string[] Flow = ["code"];
    private static readonly string[] Subject = ["public"];
    private static readonly string[] Signature = ["RS256"];

    public const string Client = "wengang";
    public const string Secret = "local-secret";

    private readonly RSA key = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, string> nonces = new();
    private readonly WebApplication site;

    public SignOnProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        site = builder.Build();
        site.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Address, ["authorization_endpoint"] = Address + "/authorize", ["token_endpoint"] = Address + "/token", ["jwks_uri"] = Address + "/keys",
            ["response_types_supported"] = Flow, ["subject_types_supported"] = Subject, ["id_token_signing_alg_values_supported"] = Signature,
        }));
        site.MapGet("/keys", Keys);
        site.MapGet("/authorize", Authorize);
        site.MapPost("/token", TokenAsync);
    }

    public string Address => site.Urls.First();

    /// <summary>The name the provider gives.</summary>
    public string User { get; set; } = "jingban";

    public async Task<SignOnProvider> StartAsync()
    {
        await site.StartAsync();
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await site.StopAsync();
        await site.DisposeAsync();
        key.Dispose();
    }

    private IResult Keys()
    {
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.ExportParameters(false)) { KeyId = "one" });
        return Results.Json(new { keys = new[] { new { kty = jwk.Kty, use = "sig", kid = "one", alg = "RS256", n = jwk.N, e = jwk.E } } });
    }

    private IResult Authorize(HttpRequest request)
    {
        var code = Guid.NewGuid().ToString("N");
        nonces[code] = request.Query["nonce"].ToString();
        return request.Query["client_id"] == Client && request.Query["response_type"] == "code" && request.Query.ContainsKey("code_challenge")
            ? Results.Redirect($"{request.Query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(request.Query["state"]!)}")
            : Results.BadRequest();
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (form["client_secret"] != Secret || !form.ContainsKey("code_verifier") || !nonces.TryRemove(form["code"].ToString(), out var nonce))
        {
            return Results.BadRequest(new { error = "invalid_grant" });
        }

        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address, Audience = Client, Expires = DateTime.UtcNow.AddMinutes(5),
            Claims = new Dictionary<string, object> { ["sub"] = "s-1", ["nonce"] = nonce, ["preferred_username"] = User },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = "one" }, SecurityAlgorithms.RsaSha256),
        });
        return Results.Json(new { access_token = "none", token_type = "Bearer", id_token = token, expires_in = 300 });
    }
}
