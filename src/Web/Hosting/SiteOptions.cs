using System.Net;

namespace Wengang.Web.Hosting;

/// <summary>Where the site listens, and under which name others reach it.</summary>
/// <param name="Address">Of this machine, unless a name is given and something in front of the site brings HTTPS.</param>
/// <param name="Port">0: any free port.</param>
/// <param name="PublicName">The host name under which a proxy with HTTPS hands requests on; null: only this machine opens the site.</param>
/// <param name="Log">Where everything is logged; null: as the environment says.</param>
public sealed record SiteOptions(IPAddress Address, int Port, string? PublicName = null, TextWriter? Log = null);
