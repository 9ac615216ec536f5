using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using QRCoder;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Entry = Wengang.App.Accounts.Account;

namespace Wengang.Web.Pages.Account;

/// <summary>动态口令: sets up the authenticator application (RFC 6238) and hands out recovery codes.</summary>
[Needs(Permission.UseAccount)]
public sealed class SecondFactorModel(CountySession session, CurrentActor current, UserManager<Entry> users, AccountStore store) : OfficePage(session)
{
    private const int Codes = 8;

    [BindProperty]
    public string Code { get; set; } = "";

    /// <summary>The key to type where no picture can be taken, in groups of four.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Shown once.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public string? Problem { get; private set; }

    public bool IsOn => Account.UsesSecondFactor;

    private Entry Account => current.Account!.Account;

    public async Task OnGetAsync()
    {
        if (!IsOn)
        {
            await ShowKeyAsync();
        }
    }

    /// <summary>The key as a picture for the telephone; only while the second factor is being set up.</summary>
    public async Task<IActionResult> OnGetPictureAsync()
    {
        if (IsOn || await users.GetAuthenticatorKeyAsync(Account) is not { Length: > 0 } key)
        {
            return NotFound();
        }

        var name = Uri.EscapeDataString("稳岗通");
        using var data = QRCodeGenerator.GenerateQrCode($"otpauth://totp/{name}:{Account.UserName}?secret={key}&issuer={name}&digits=6", QRCodeGenerator.ECCLevel.M);
        return File(new PngByteQRCode(data).GetGraphic(6), "image/png");
    }

    /// <summary>Turns it on once the telephone shows the right number.</summary>
    [Needs(Permission.UseAccount)]
    public async Task<IActionResult> OnPostAsync()
    {
        var digits = new string([.. Code.Where(char.IsAsciiDigit)]);
        if (IsOn || !await users.VerifyTwoFactorTokenAsync(Account, TokenOptions.DefaultAuthenticatorProvider, digits))
        {
            Problem = "六位数不对。请核对手机的时间是否准确，再填最新的一个。";
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await OnGetAsync();
            return Page();
        }

        store.Act = (OperationKind.AccountChange, "启用动态口令");
        Account.UsesSecondFactor = true;
        RecoveryCodes = [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(Account, Codes))!];
        return Page();
    }

    /// <summary>Turns it off, to set it up on another telephone; asks for a number of the present one.</summary>
    [Needs(Permission.UseAccount)]
    public async Task<IActionResult> OnPostOffAsync()
    {
        var digits = new string([.. Code.Where(char.IsAsciiDigit)]);
        if (!await users.VerifyTwoFactorTokenAsync(Account, TokenOptions.DefaultAuthenticatorProvider, digits))
        {
            Problem = "六位数不对，没有停用。手机丢了，请找安全管理员解除。";
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        store.Act = (OperationKind.AccountChange, "停用动态口令");
        (Account.UsesSecondFactor, Account.AuthenticatorCipher, Account.RecoveryCodes) = (false, null, "");
        await store.UpdateAsync(Account, HttpContext.RequestAborted);
        return RedirectToPage();
    }

    private async Task ShowKeyAsync()
    {
        if (await users.GetAuthenticatorKeyAsync(Account) is not { Length: > 0 } key)
        {
            store.Act = (OperationKind.AccountChange, "准备动态口令");
            await store.SetAuthenticatorKeyAsync(Account, users.GenerateNewAuthenticatorKey(), HttpContext.RequestAborted);
            await store.UpdateAsync(Account, HttpContext.RequestAborted);
            key = (await users.GetAuthenticatorKeyAsync(Account))!;
        }

        Key = string.Join(' ', key.Chunk(4).Select(c => new string(c)));
    }
}
