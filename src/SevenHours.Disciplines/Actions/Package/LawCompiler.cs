using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>Compiles countries and their laws.</summary>
internal static class LawCompiler
{
    public static void Compile(ScenarioBuild build)
    {
        var laws = build.Package.All<LawModel>();
        build.Define(laws.SelectMany(l => l.Grounds.Keys).Distinct(StringComparer.Ordinal).Select(g => new Ground { Name = g }));
        build.Define(laws.Select(l => Law(build, l)));
        build.Define(build.Package.All<CountryModel>().Select(c => new Country
        {
            Name = c.Id, Title = build.Text(c.Name), Code = c.Code, Languages = c.Languages, Law = build.TryId<Law>(c.Law, out var law) ? law : Id<Law>.None,
        }));
    }

    private static Law Law(ScenarioBuild build, LawModel model)
    {
        var within = model.ValidatedWithin is { } span ? build.Span(span) : Actions.Authorisation.UsualValidation;
        return new Law
        {
            Name = model.Id,
            Title = build.Text(model.Title),
            Text = build.Text(model.Text),
            Prose = model.Prose?.Path,
            Digital = model.DigitalPolicy,
            Grounds = [.. model.Grounds.Select(g => (build.Id<Ground>(g.Key), build.Text(g.Value.Title)))],
            ValidatedWithin = within,
            Authorisations = [.. model.Authorisations
                .Where(a => build.TryId<ActionDefinition>(a.Key, out _))
                .Select(a => Authorisation(build, model, a.Key, a.Value, within))],
        };
    }

    private static Authorisation Authorisation(
        ScenarioBuild build, LawModel law, string action, AuthorisationModel model, SimSpan within)
    {
        foreach (var ground in model.Ground.Where(g => !law.Grounds.ContainsKey(g)))
        {
            build.Diagnostics.Report(ActionRules.GroundUnknownToLaw, model.WrittenAt, ground, law.Id);
        }

        var accepted = model.Ground.Count == 0 ? law.Grounds.Keys : model.Ground;
        return new Authorisation(
            build.Id<ActionDefinition>(action),
            model.From,
            model.Urgent,
            model.Threshold,
            model.Valid is { } valid ? build.Span(valid) : Actions.Authorisation.UsualValidity,
            [.. accepted.Where(g => build.TryId<Ground>(g, out _)).Select(g => build.Id<Ground>(g))],
            build.Id<Principle>(model.Principle),
            model.ValidatedWithin is { } own ? build.Span(own) : within);
    }
}
