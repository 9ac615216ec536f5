using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Dossiers.Listing;
using Wengang.App.Dossiers.Merging;
using Wengang.App.Dossiers.Reading;
using Wengang.App.Editing;
using Wengang.App.People;
using Wengang.App.People.Editing;
using Wengang.App.People.Searching;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.People;

/// <summary>Makes one person of two entries: finds the other, chooses field by field, shows what will happen; and takes it back.</summary>
[Needs(Permission.EditRegister)]
public sealed class MergeModel(CountySession session) : EditPage(session)
{
    private const int MostFound = 20;

    /// <summary>Fields to be taken from the entry that goes.</summary>
    [BindProperty]
    public IReadOnlyList<string> Taken { get; set; } = [];

    public DossierHead Kept { get; private set; } = null!;

    public DossierHead? Other { get; private set; }

    public IReadOnlyList<PersonRow> Found { get; private set; } = [];

    public IReadOnlyList<(FactField<PersonRecord> Field, string Kept, string Gone)> Differences { get; private set; } = [];

    /// <summary>A merge that could be taken back.</summary>
    public PersonMerge? Standing { get; private set; }

    public IActionResult OnGet(long id, long? with) => Find(id, with) ? Page() : NotFound();

    /// <summary>Looks for the other entry; what is typed may be an identity number, so that it comes by a form.</summary>
    [Needs(Permission.EditRegister)]
    public IActionResult OnPostFind(long id, string? words)
    {
        if (!Find(id, null))
        {
            return NotFound();
        }

        var found = SearchWords.Parse(words) is { } parsed ? PersonSearch.Find(Db, parsed, MostFound) : [];
        Found = [.. new PeopleQuery(Db, Today).Of(found).Where(r => r.PersonId != id)];
        return Found.Count > 0 ? Page() : Refused("没有找到另一条记录。可以输入姓名、拼音首字母或证件号码。");
    }

    [Needs(Permission.EditRegister)]
    public IActionResult OnPost(long id, long with, string? step)
    {
        var wish = new MergeWish(id, with, [.. Taken]);
        if (!Find(id, with))
        {
            return step == "confirm" && Merger.KeptFor(Db, with) == id ? CarryOut(() => false, () => new Merger(Db, Today).Preview(wish), $"/people/{id}") : NotFound();
        }

        var merger = new Merger(Db, Today);
        return step switch
        {
            "confirm" => CarryOut(() => merger.Merge(wish, Form), () => merger.Preview(wish), $"/people/{id}"),
            "back" => Page(),
            _ => ShowPreview(() => merger.Preview(wish)),
        };
    }

    [Needs(Permission.EditRegister)]
    public IActionResult OnPostUndo(long id, long merge) => Find(id, null)
        ? CarryOut(() => new Merger(Db, Today).Undo(merge, Form), () => new EditPreview("", "", "", []), $"/people/{id}")
        : NotFound();

    private bool Find(long id, long? with)
    {
        if (DossierHead.Read(Db, id, Today) is not { } kept)
        {
            return false;
        }

        Kept = kept;
        Other = with is { } other && other != id ? DossierHead.Read(Db, other, Today) : null;
        if (Other is null)
        {
            Standing = new Merger(Db, Today).Latest(id);
            return with is null;
        }

        Differences = new Merger(Db, Today).Differences(id, Other.Id);
        Seen = Seen is { Length: > 0 } ? Seen : FactStamp.Of([.. Kept.Records, .. Other.Records]);
        return true;
    }
}
