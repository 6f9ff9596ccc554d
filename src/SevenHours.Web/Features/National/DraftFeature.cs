using System.Globalization;
using System.IO.Compression;
using System.Text;
using SevenHours.Disciplines;
using SevenHours.Disciplines.Actions;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Create;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.National;

/// <summary><c>/programmes/{programme}/countries/{presentation}/pack.zip</c>: a draft of a law pack from what was presented, for one law of one case.</summary>
public sealed class DraftFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/programmes/{programme}/countries/{presentation}/pack.zip", PackAsync).Needing(Permission.EnterPractice);

    /// <summary>The laws a draft can be made for: by <c>case/law</c>, each law once for all cases that include it in the same words.</summary>
    internal static IReadOnlyList<(string Key, string Says)> Laws(ScenarioCatalogue catalogue, string language) =>
        [.. catalogue.All.SelectMany(offer => offer.LawTitles.Select(law => ($"{offer.Name}/{law.Id}", $"{offer.Title(language)}: {law.Title(language)}")))];

    private static async Task<IResult> PackAsync(string programme, string presentation, string? law, HttpContext context, ProgrammeBook book, SevenHoursOptions options, Reader reader)
    {
        if ((await book.PresentationsAsync(programme, context.RequestAborted)).FirstOrDefault(one => one.Id == presentation) is not { } known)
            return CourseAnswers.Missing(context);
        if (law?.Split('/') is not [var name, var id] || ScenarioFolder.Find(options.ScenariosFolder, name) is not { } folder || Drafted(folder, id) is not { } drafted)
            return Results.Redirect(CourseAnswers.Saying($"{NationalFeature.Home(programme)}/{presentation}", "national.wrong.law"));

        var pack = LawPackDraft.FolderOf(known);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in LawPackDraft.Files(known, drafted, pack, NationalWords.Named(known, reader), NationalWords.Stated(known, reader).Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal)))
            {
                await using var entry = await zip.CreateEntry($"{pack}/{path}").OpenAsync(context.RequestAborted);
                await entry.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted);
            }
        }

        return Results.File(bytes.ToArray(), "application/zip", $"{MarkedFile.Mark}-{pack}.zip");
    }

    private static DraftedLaw? Drafted(string folder, string id)
    {
        var (source, root) = FolderSource.Of(folder);
        var package = new PackageReader<ScenarioManifest>(AllDisciplines.Compiler().Shape).Read(source, root);
        return package.Find<LawModel>(id) is not { } law
            ? null
            : new DraftedLaw(
                law.Id, law.Country.Id, package.Manifest.Language,
                [.. law.Grounds.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value.Title.Source))],
                [.. law.Authorisations.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, Yaml(pair.Value)))],
                [.. package.All<CompassModel>().Where(entry => entry.Articles.ContainsKey(law.Id)).Select(entry => (entry.Id, entry.Articles[law.Id].Number, entry.Articles[law.Id].Says.Source))]);
    }

    private static string Yaml(AuthorisationModel model)
    {
        var parts = new List<string> { $"from: {model.From.ToString().ToLowerInvariant()}" };
        if (model.Urgent)
            parts.Add("urgent: true");
        if (model.Threshold > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"threshold: {model.Threshold}"));
        if (model.Valid is { } valid)
            parts.Add($"valid: {Written(valid)}");
        if (model.ValidatedWithin is { } within)
            parts.Add($"validated_within: {Written(within)}");
        if (model.Ground.Count > 0)
            parts.Add($"ground: [{string.Join(", ", model.Ground)}]");
        if (model.Principle is { } principle)
            parts.Add($"principle: {principle.Id}");
        return $"{{ {string.Join(", ", parts)} }}";
    }

    private static string Written(Span span) => span.Seconds switch
    {
        var days when days % 86_400 == 0 => string.Create(CultureInfo.InvariantCulture, $"{days / 86_400}d"),
        var hours when hours % 3_600 == 0 => string.Create(CultureInfo.InvariantCulture, $"{hours / 3_600}h"),
        var minutes when minutes % 60 == 0 => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}m"),
        var seconds => string.Create(CultureInfo.InvariantCulture, $"{seconds}s"),
    };
}
