using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Compiles channels and what agencies abroad have.</summary>
internal static class LetterSection
{
    private static readonly Delay Usual = new(SimSpan.FromMinutes(30), SimSpan.FromHours(1), SimSpan.FromHours(3));

    public static void Compile(ScenarioBuild build)
    {
        build.Define(build.Package.All<ChannelModel>().Select(model => Channel(build, model)));
        foreach (var letter in build.Package.All<LetterModel>().Where(letter => letter.Tells.Count + letter.Do.Count + letter.AtOnce.Count == 0))
        {
            build.Diagnostics.Report(CooperationRules.LetterBringsNothing, letter.WrittenAt, letter.Id);
        }

        build.Define(build.Package.All<LetterModel>().Select(model => new LetterPolicy
        {
            Name = model.Id,
            To = build.Id<Agency>(model.To),
            About = build.Id<Subject>(model.About),
            By = [.. model.By.Select(channel => build.Id<CooperationChannel>(channel))],
            Tells = [.. model.Tells.Select(fact => build.Id<Fact>(fact))],
            Says = build.Text(model.Says),
            Effects = build.Effects(model.Do),
            AtOnce = build.Effects(model.AtOnce),
        }));
    }

    private static CooperationChannel Channel(ScenarioBuild build, ChannelModel model)
    {
        var act = build.Id<ActionDefinition>(model.Act);
        var after = model.After is { } said ? build.Delay(said) : model.Act is { } named ? build.Delay(named.Target.LeadTime) : Usual;
        return new CooperationChannel
        {
            Name = model.Id,
            Title = build.Text(model.Title),
            Summary = build.Text(model.Summary),
            Kind = model.Kind,
            Act = act,
            Who = model.Who,
            Essentials = model.Essentials,
            After = after,
            UrgentAfter = model.Urgent is { } urgent ? build.Delay(urgent) : after,
            Limit = model.Limit is { } limit ? build.Span(limit) : null,
            UrgentLimit = model.UrgentLimit is { } soon ? build.Span(soon) : null,
            IsEvidence = model.Evidence,
        };
    }
}
