using System.Collections.Frozen;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>Looks whether a national edition says all that the law it replaces says, by the same ids, and leaves the story alone.</summary>
internal static class EditionCheck
{
    // Law, forms and names, and the periods within which help is owed.
    private static readonly FrozenSet<string> s_own = FrozenSet.ToFrozenSet(
    [
        "laws", "compass", "principles", "forms", "countries", "agencies", "people", "places", "actions", "care_services", "indicators", "offences", "confiscation",
    ], StringComparer.Ordinal);

    public static void Run(Package<ScenarioManifest> asWritten, Package<ScenarioManifest> package)
    {
        var edition = package.Edition!;
        if (edition.Replaces is not { Length: > 0 } replaced)
        {
            return; // That it is missing was reported where it was read.
        }

        var diagnostics = package.Diagnostics;
        var folder = edition.WrittenAt.File[..(edition.WrittenAt.File.LastIndexOf('/') + 1)];
        foreach (var entity in package.Entities.Where(e => IsOf(folder, e)))
        {
            if (package.SectionOf(entity) is var section && !s_own.Contains(section))
            {
                diagnostics.Report(EditionRules.ChangesStory, entity.WrittenAt, section, entity.Id);
            }
        }

        if (asWritten.Find<LawModel>(replaced) is not { } before)
        {
            diagnostics.Report(EditionRules.NothingToReplace, edition.WrittenAt, replaced, diagnostics.Hint(replaced, asWritten.All<LawModel>().Select(law => law.Id)));
            return;
        }

        if (package.Find<LawModel>(replaced) is not { } law || !IsOf(folder, law))
        {
            diagnostics.Report(EditionRules.LawUnwritten, edition.WrittenAt, replaced);
            return;
        }

        CompareLaw(before, law, diagnostics);
        CompareArticles(asWritten, package, law, folder);
    }

    private static void CompareLaw(LawModel before, LawModel law, Diagnostics diagnostics)
    {
        foreach (var (ground, model) in before.Grounds.OrderBy(pair => pair.Key, StringComparer.Ordinal).Where(pair => !law.Grounds.ContainsKey(pair.Key)))
        {
            diagnostics.Report(EditionRules.GroundMissing, law.WrittenAt, law.Id, ground, model.WrittenAt.ToString());
        }

        foreach (var (action, model) in before.Authorisations.OrderBy(pair => pair.Key, StringComparer.Ordinal).Where(pair => !law.Authorisations.ContainsKey(pair.Key)))
        {
            diagnostics.Report(EditionRules.AuthorisationMissing, law.WrittenAt, law.Id, action, model.WrittenAt.ToString());
        }
    }

    private static void CompareArticles(Package<ScenarioManifest> asWritten, Package<ScenarioManifest> package, LawModel law, string folder)
    {
        foreach (var entry in asWritten.All<CompassModel>())
        {
            if (!entry.Articles.TryGetValue(law.Id, out var before))
            {
                continue;
            }

            var now = package.Find<CompassModel>(entry.Id);
            var article = now?.Articles.GetValueOrDefault(law.Id);
            if (article is null || !article.WrittenAt.File.StartsWith(folder, StringComparison.Ordinal))
            {
                package.Diagnostics.Report(
                    EditionRules.ArticleMissing, now is not null && IsOf(folder, now) ? now.WrittenAt : law.WrittenAt, law.Id, entry.Id, before.WrittenAt.ToString());
            }
        }
    }

    private static bool IsOf(string folder, Model model) => model.WrittenAt.File?.StartsWith(folder, StringComparison.Ordinal) == true;
}
