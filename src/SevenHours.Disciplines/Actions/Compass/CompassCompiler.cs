using System.Globalization;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>Compiles the compass and looks for what it leaves out.</summary>
internal static class CompassCompiler
{
    public static void Declare(ScenarioBuild build) =>
        build.Declare<CompassEntry>("compass_entry", build.Package.All<CompassModel>().Select(entry => entry.Id));

    public static void Compile(ScenarioBuild build)
    {
        var models = build.Package.All<CompassModel>();
        build.Define(models.Select(entry => new CompassEntry
        {
            Name = entry.Id,
            Title = build.Text(entry.Title),
            Acts = [.. ActsOf(build, entry).Select(act => build.Id<ActionDefinition>(act))],
            Principle = build.Id<Principle>(entry.Principle),
            Must = build.Text(entry.Must),
            Breaks = build.Text(entry.Breaks),
            Articles = [.. entry.Articles.OrderBy(article => article.Key, StringComparer.Ordinal)
                .Where(article => build.TryId<Law>(article.Key, out _))
                .Select(article => new Article(build.Id<Law>(article.Key), article.Value.Number, build.Text(article.Value.Says)))],
        }));
        CheckNumbers(build, models);
        if (models.Any())
        {
            CheckGaps(build, models);
        }
    }

    private static IEnumerable<string> ActsOf(ScenarioBuild build, CompassModel entry) =>
        entry.Acts.Select(act => act.Id).Concat(build.Package.All<ActionModel>().Where(act => act.Compass?.Id == entry.Id).Select(act => act.Id))
            .Distinct(StringComparer.Ordinal);

    private static void CheckNumbers(ScenarioBuild build, IEnumerable<CompassModel> models)
    {
        var articles = models.SelectMany(entry => entry.Articles.Select(article => (Entry: entry, Law: article.Key, Article: article.Value)));
        foreach (var twice in articles.GroupBy(article => (article.Law, article.Article.Number)).Where(group => group.Count() > 1))
        {
            var (one, other) = (twice.First(), twice.Last());
            build.Diagnostics.Report(
                CompassRules.NumberTwice, other.Article.WrittenAt, twice.Key.Law, twice.Key.Number.ToString(CultureInfo.InvariantCulture), one.Entry.Id, other.Entry.Id);
        }
    }

    private static void CheckGaps(ScenarioBuild build, IEnumerable<CompassModel> models)
    {
        var said = models.SelectMany(entry => entry.Articles.Keys.SelectMany(law => ActsOf(build, entry).Select(act => (act, law)))).ToHashSet();
        foreach (var law in build.Package.All<LawModel>())
        {
            foreach (var action in build.Package.All<ActionModel>().Where(action => !said.Contains((action.Id, law.Id))))
            {
                build.Diagnostics.Report(CompassRules.Silent, action.WrittenAt, action.Id, law.Id);
            }
        }
    }
}
