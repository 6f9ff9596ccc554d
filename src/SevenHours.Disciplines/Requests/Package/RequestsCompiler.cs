using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Requests;

/// <summary>Compiles the policies of asked agencies.</summary>
internal static class RequestsCompiler
{
    public static void Declare(ScenarioBuild build)
    {
        build.Declare<AnswerPolicy>("answer", build.Package.All<AnswerModel>().Select(a => a.Id));
        build.Declare<Topic>("topic", TopicsOf(build).Select(t => t.Key));
    }

    public static void Compile(ScenarioBuild build)
    {
        build.Define(TopicsOf(build).Select(t => new Topic
        {
            Name = t.Key, Title = build.Text(t.Select(a => a.Title).FirstOrDefault(title => title is not null)),
        }));
        build.Define(build.Package.All<AnswerModel>().Select(a => Policy(build, a)));
        Check(build);
    }

    /// <summary>What is answered for and is no action is a topic.</summary>
    private static IEnumerable<IGrouping<string, AnswerModel>> TopicsOf(ScenarioBuild build) => build.Package.All<AnswerModel>()
        .Where(a => build.Package.Find<ActionModel>(a.For) is null)
        .GroupBy(a => a.For, StringComparer.Ordinal);

    private static AnswerPolicy Policy(ScenarioBuild build, AnswerModel model) => new()
    {
        Name = model.Id,
        To = build.Id<Agency>(model.To),
        Action = build.TryId<ActionDefinition>(model.For, out var action) ? action : Id<ActionDefinition>.None,
        Topic = build.TryId<Topic>(model.For, out var topic) ? topic : Id<Topic>.None,
        After = model.After is null ? AnswerPolicy.UsualDelay : build.Delay(model.After),
        GrantWhen = build.Condition(model.GrantWhen) ?? TruthCondition.Always,
        Else = model.Else == AnswerWord.Refuse ? Verdict.Refused : Verdict.Returned,
        Valid = model.Valid is { } valid ? build.Span(valid) : null,
        SaysGranted = build.Text(model.SayGrant),
        SaysReturned = build.Text(model.SayReturn),
        SaysRefused = build.Text(model.SayRefuse),
        Effects = build.Effects(model.Do),
    };

    private static void Check(ScenarioBuild build)
    {
        var answers = build.Package.All<AnswerModel>();
        foreach (var twice in answers.GroupBy(a => (a.To.Id, a.For)).Where(g => g.Count() > 1))
        {
            var (one, other) = (twice.First(), twice.Last());
            build.Diagnostics.Report(RequestRules.AnswerTwice, other.WrittenAt, one.Id, other.Id, twice.Key.Id, twice.Key.For);
        }

        foreach (var answer in answers)
        {
            var (said, verb) = answer.Else == AnswerWord.Return ? (answer.SayReturn, "return") : (answer.SayRefuse, "refuse");
            if (answer.GrantWhen is not null && said is null)
            {
                build.Diagnostics.Report(RequestRules.SaysNothing, answer.WrittenAt, answer.Id, verb);
            }

            CheckPower(build, answer);
        }
    }

    /// <summary>An answer about an act that needs an order is an order: the agency must have the power in its own country.</summary>
    private static void CheckPower(ScenarioBuild build, AnswerModel answer)
    {
        if (build.Package.Find<ActionModel>(answer.For) is not { } action)
        {
            return;
        }

        var country = answer.To.Target.Country.Target;
        var law = country.Law is null ? null : build.Package.Find<LawModel>(country.Law);
        var from = law?.Authorisations.GetValueOrDefault(action.Id)?.From ?? action.Authorisation;
        if (from is Authority.Prosecutor or Authority.Court && Powers.Of(answer.To.Target.Profession) < from
            && !action.Who.Contains(answer.To.Target.Profession, StringComparer.Ordinal))
        {
            var who = from == Authority.Court ? "a court" : "a prosecutor";
            build.Diagnostics.Report(
                RequestRules.GrantWithoutPower, answer.WrittenAt, answer.Id, answer.To.Id, action.Id, who, country.Id);
        }
    }
}
