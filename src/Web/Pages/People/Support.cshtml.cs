using Wengang.App.Access;
using Wengang.App.Dossiers.Reading;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.People;

/// <summary>What the ledgers say of a person: posts, workshops, trainings, hires, and the subsidies recorded in the sheets.</summary>
[Needs(Permission.ReadRegister)]
public sealed class SupportModel(CountySession session) : PersonPage(session)
{
    public PersonSupport Support { get; private set; } = null!;

    /// <summary>Spells in which a transport subsidy is recorded.</summary>
    public IReadOnlyList<SpellHistory> Paid { get; private set; } = [];

    public static string Money(long? fen) => fen is { } f ? new Fen(f) + "元" : "";

    public static string YesNo(bool? value) => value switch
    {
        true => "是",
        false => "否",
        _ => "",
    };

    public void OnGet()
    {
        Support = PersonSupport.Read(Db, Head.Person.IdentityIndex);
        Paid = [.. PersonWork.SpellsOf(Db, Head.Id).Where(s => s.Latest.TransportSubsidyFen > 0)];
    }
}
