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

foreach (var database in BenchDatabase.Wanted(options, folder))
{
    using (database)
    {
        if (options.Wants("sample"))
        {
            SampleSection.Run(options, database);
        }

        if (options.Wants("import") || options.Wants("figures") || options.Wants("search"))
        {
            ImportSection.Run(options, database, folder);
        }

        if (options.Wants("pages"))
        {
            PagesSection.Run(options, database, folder);
        }

        if (options.Wants("nightly"))
        {
            NightlySection.Run(options, database, folder);
        }

        if (options.Wants("storm"))
        {
            StormSection.Run(options, database, folder);
        }
    }
}

return 0;
