using System.Collections.Concurrent;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Hosting;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Create;

/// <summary>The cases in the scenarios folder. A case is read again when a file of its folder has changed. Thread-safe.</summary>
public sealed class ScenarioCatalogue(SevenHoursOptions options)
{
    // What is offered of a folder depends on its files alone: every catalogue of the process reads it once.
    private static readonly ConcurrentDictionary<string, (DateTime Written, ScenarioOffer Offer)> s_known = new(StringComparer.Ordinal);

    private readonly Lazy<PackageShape> _shape = new(() => new ScenarioCompiler(AllDisciplines.Create()).Shape);

    /// <summary>All cases by the names of their folders.</summary>
    public IReadOnlyList<ScenarioOffer> All =>
        [.. ScenarioFolder.Packages(options.ScenariosFolder).Select(name => Read(Path.Combine(options.ScenariosFolder, name)))];

    /// <summary>The national editions beside the cases.</summary>
    public IReadOnlyList<LawOffer> Laws =>
        [.. ScenarioFolder.Laws(options.ScenariosFolder).Select(name => EditionReader.Read(new FolderSource(options.ScenariosFolder), name) is { } edition
            ? new LawOffer(name, edition.Title, edition.Replaces, edition.Source)
            : null).OfType<LawOffer>()];

    /// <summary>The case in a folder of that name; null when there is none.</summary>
    public ScenarioOffer? Find(string? name) => All.FirstOrDefault(offer => offer.Name == name);

    private ScenarioOffer Read(string folder)
    {
        var written = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Max(file => file.LastWriteTimeUtc);
        if (s_known.TryGetValue(folder, out var known) && known.Written == written)
            return known.Offer;

        var (source, root) = FolderSource.Of(folder);
        var package = new PackageReader<ScenarioManifest>(_shape.Value).ReadThroughGate(source, root);
        var name = Path.GetFileName(folder);
        IReadOnlyList<Diagnostic> errors = [.. package.Diagnostics.All.Where(found => found.Severity == Severity.Error)];
        var offer = new ScenarioOffer(
            name,
            folder,
            Said(package, package.Manifest.Title, name),
            Said(package, package.Manifest.Summary),
            Said(package, package.Manifest.ContentNote),
            package.Manifest.Languages ?? [],
            [.. package.All<SkillModel>().Select(skill => skill.Id)],
            package.Gate!,
            [.. package.All<SevenHours.Disciplines.Actions.LawModel>().Select(law => law.Id)],
            errors.Count > 0 ? [] : [.. package.Manifest.Solo.Select(solo => new SoloOffer(
                solo.Seat.Id, Said(package, package.Find<SeatModel>(solo.Seat.Id)?.Title), solo.Minutes))],
            errors.Count > 0 ? [] : [.. package.Manifest.ShortForms.OrderBy(form => form.Key, StringComparer.Ordinal).Select(form => new FormOffer(
                form.Key, Said(package, form.Value.Title, form.Key), Said(package, form.Value.What), form.Value.Days.Count, form.Value.Days.Sum(day => day.Minutes ?? 0), form.Value.Seats.Count) { Shares = Shares(form.Value.Promises) })])
        {
            Errors = errors,
            Facts = errors.Count > 0 ? CaseFacts.Unknown : CaseFactsReader.Of(package, (text, otherwise) => Said(package, text, otherwise)),
            Shares = errors.Count > 0 ? [] : Shares(package.Manifest.Promises),
            LawTitles = [.. package.All<SevenHours.Disciplines.Actions.LawModel>().Select(law => (law.Id, Said(package, law.Title, law.Id)))],
        };
        s_known[folder] = (written, offer);
        return offer;
    }

    // The best first: whoever reads them sees at once what practice is worth.
    private static IReadOnlyList<ShareOffer> Shares(IReadOnlyDictionary<string, ShareModel> promises) =>
        [.. promises.OrderByDescending(promise => promise.Value.AtLeast).ThenByDescending(promise => promise.Value.AtMost).ThenBy(promise => promise.Key, StringComparer.Ordinal)
            .Select(promise => new ShareOffer(promise.Key, promise.Value.AtLeast, promise.Value.AtMost))];

    // Words are taken out of the package here and now: an offer that held on to it would keep the whole case and all its languages in memory.
    private static Func<string, string> Said(Package<ScenarioManifest> package, Text? text, string otherwise = "")
    {
        string In(string language) => Text(package, text, language) is { Length: > 0 } said ? said : otherwise;
        var said = UiLanguage.All.Select(language => language.Tag).Concat(package.Manifest.Languages ?? []).Distinct().ToDictionary(tag => tag, In, StringComparer.Ordinal);
        var rest = In("en");
        return language => said.GetValueOrDefault(language, rest);
    }

    private static string Text(Package<ScenarioManifest> package, Text? text, string language) =>
        text is null ? "" : package.Strings.Find(language, text.Id).Text ?? "";
}
