using System.Text;
using Wengang.Bench;
using Wengang.Bench.Measuring;
using Wengang.Bench.Sections;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
var options = Options.Of(args);
using var folder = new WorkFolder(options.Keep);
Report.Head(options);
if (options.Wants("reader"))
{
    ReaderSection.Run(options, folder);
}

if (options.Wants("writer"))
{
    WriterSection.Run(options, folder);
}

if (options.Wants("policies"))
{
    PoliciesSection.Run();
}

foreach (var database in BenchDatabase.Wanted(options, folder))
{
    using (database)
    {
        foreach (var (sections, run) in new (string[] Sections, Action Run)[]
        {
            (["sample"], () => SampleSection.Run(options, database)), (["import", "figures", "search"], () => ImportSection.Run(options, database, folder)),
            (["pages"], () => PagesSection.Run(options, database, folder)), (["nightly"], () => NightlySection.Run(options, database, folder)),
            (["storm"], () => StormSection.Run(options, database, folder)), (["policies"], () => CountyPoliciesSection.Run(options, database, folder)),
        })
        {
            if (sections.Any(options.Wants))
            {
                run();
            }
        }
    }
}

return 0;
