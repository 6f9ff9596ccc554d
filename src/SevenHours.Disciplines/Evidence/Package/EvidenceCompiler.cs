using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Compiles the items of a case and the offences of its law.</summary>
internal static class EvidenceCompiler
{
    public static void Declare(ScenarioBuild build)
    {
        build.Declare<AuthoredExhibit>("item", build.Package.All<ExhibitModel>().Select(e => e.Id));
        build.Declare<Offence>("offence", build.Package.All<OffenceModel>().Select(o => o.Id));
    }

    public static void Compile(ScenarioBuild build)
    {
        build.Define(build.Package.All<ExhibitModel>().Select(e => new AuthoredExhibit
        {
            Name = e.Id,
            Kind = e.Kind,
            Label = build.Text(e.Label),
            Facts = [.. e.Proves.Select(f => build.Id<Fact>(f)).Where(f => f.IsSome)],
            Site = build.Id<Subject>(e.Site),
            Person = build.Id<Subject>(e.Of),
            Language = e.Language,
            Privacy = e.Privacy,
            Grade = e.Grade,
            Code = e.Code,
        }));
        build.Define(build.Package.All<OffenceModel>().Select(o => Offence(build, o)));
        EvidenceChecks.Run(build);
    }

    // Lists by name come sorted; elements are argued in the order their author wrote them.
    private static IEnumerable<KeyValuePair<string, OffenceElementModel>> AsWritten(OffenceModel model) =>
        model.Elements.OrderBy(e => e.Value.WrittenAt.Line).ThenBy(e => e.Value.WrittenAt.Column);

    private static Offence Offence(ScenarioBuild build, OffenceModel model) => new()
    {
        Name = model.Id,
        Title = build.Text(model.Title),
        Text = build.Text(model.Text),
        Articles = [.. model.Articles.Select(a => (a.Key, build.Text(a.Value.Cite)))],
        Granted = build.Effects(model.Granted),
        Elements = [.. AsWritten(model).Select(e => new OffenceElement(
            e.Key, build.Text(e.Value.Title), build.Text(e.Value.Asks), e.Value.Facts, e.Value.Kinds, e.Value.Sources, e.Value.NotForChildren))],
    };
}
