using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Wengang.App.Accounts;
using Wengang.App.Data;
using Wengang.Web.Access;

namespace Wengang.Web.Hosting;

/// <summary>What signing in needs.</summary>
internal static class SignInServices
{
    public static void Add(IServiceCollection services, CountyDatabase database)
    {
        services.AddSingleton<AccountBook>();
        services.AddSingleton<SingleSignOn>();
        services.AddScoped<AccountStore>().AddScoped<IUserStore<Account>>(s => s.GetRequiredService<AccountStore>());
        services.AddScoped<IPasswordValidator<Account>, PasswordCheck>();
        services.AddScoped<Door>().AddScoped<SessionCookie>().AddScoped<CurrentApplicant>().AddScoped<ApplicantDoor>();
        services.AddIdentityCore<Account>().AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);

        // Our own check is the only one: it knows the county's settings.
        services.AddScoped<UserManager<Account>>().PostConfigure<IdentityOptions>(o =>
            (o.Password.RequiredLength, o.Password.RequireDigit, o.Password.RequireLowercase, o.Password.RequireUppercase, o.Password.RequireNonAlphanumeric) = (1, false, false, false, false));
        services.AddDataProtection().SetApplicationName("wengang").PersistKeysToFileSystem(KeyFolder(database));
        var authentication = services.AddAuthentication(Door.Scheme)
            .AddCookie(Door.Scheme, o =>
            {
                Shape(o, "wengang-session");
                o.EventsType = typeof(SessionCookie);
                o.SlidingExpiration = true;
            })
            .AddCookie(Door.HalfWay, o => Shape(o, "wengang-half"))
            .AddCookie(ApplicantDoor.Scheme, o =>
            {
                Shape(o, ApplicantDoor.Scheme);
                (o.Cookie.Path, o.Cookie.SameSite, o.SlidingExpiration) = (ApplicantDoor.Path, SameSiteMode.Strict, false);
            });
        SingleSignOn.Add(authentication);
    }

    /// <summary>Sessions outlive a restart: their keys lie beside the county's key, for the owner's eyes only.</summary>
    private static DirectoryInfo KeyFolder(CountyDatabase database)
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(database.KeyPath))!, "cookies");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void Shape(CookieAuthenticationOptions options, string name) =>
        (options.Cookie.Name, options.Cookie.HttpOnly, options.Cookie.SameSite, options.Cookie.SecurePolicy, options.LoginPath) =
        (name, true, SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest, AccessGuard.SignInPath);
}
