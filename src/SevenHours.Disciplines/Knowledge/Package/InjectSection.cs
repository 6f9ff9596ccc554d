using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Compiles injects and their lines on the run sheet.</summary>
internal static class InjectSection
{
    /// <summary>Whether the inject is a line of its own: one that only effects deliver is not.</summary>
    public static bool HasLine(InjectModel inject) => inject.At is not null || inject.When is not null || inject.Unless is not null;

    public static void Compile(ScenarioBuild build)
    {
        build.Define(build.Package.All<InjectModel>().Select(i => Compile(build, i)));
        var noted = build.Package.All<InjectModel>().Where(i => i.ContentNote is not null).Select(i => $"`{i.Id}`").ToList();
        if (noted.Count > 0 && build.Package.Manifest.ContentNote is null)
        {
            build.Diagnostics.Report(KnowledgeRules.NotAnnounced, build.Package.Manifest.WrittenAt, string.Join(", ", noted.Take(3)));
        }
    }

    private static Inject Compile(ScenarioBuild build, InjectModel model)
    {
        Check(build, model);
        if (HasLine(model))
        {
            AddLine(build, model);
        }

        return new Inject
        {
            Name = model.Id,
            Channel = model.Channel,
            From = build.Text(model.From),
            Title = build.Text(model.Title),
            Text = build.Text(model.Text),
            To = KnowledgeRules.Addressees(build, model.To, model.WrittenAt)?.Seats ?? SeatSet.Nobody,
            Facts = [.. model.Facts.Select(f => build.Id<Fact>(f))],
            ContentNote = build.Text(model.ContentNote),
            Objective = build.Id<Objective>(model.Objective),
            Storyline = build.Id<Storyline>(model.Storyline),
            Expects = build.Text(model.Expects),
            Language = model.Language ?? "",
            HeardAs = build.Text(model.HeardAs),
            Misheard = [.. model.Misheard.Select(m => new Misheard(build.Id<Fact>(m.Fact), build.Id<Fact>(m.As)))],
            Rule = HasLine(model) ? build.Id<Rule>(model.Id) : Id<Rule>.None,
            Repeats = model.Repeat,
            Effects = build.Effects(model.Effects),
            Expected = Expected(build, model),
        };
    }

    private static ExpectedAct? Expected(ScenarioBuild build, InjectModel model) => model.Expected is not { } expected
        ? null
        : new ExpectedAct(
            build.Text(expected.What),
            KnowledgeRules.Addressees(build, expected.Of, expected.WrittenAt)?.Seats ?? SeatSet.Nobody,
            build.Time(expected.By));

    private static void AddLine(ScenarioBuild build, InjectModel model)
    {
        var (when, span) = build.ConditionFor(model.When);
        build.AddRule(new Rule
        {
            Name = model.Id,
            Kind = RuleKind.Inject,
            At = (model.At ?? model.By) is { } at ? build.Time(at) : null,
            When = when,
            For = span,
            After = build.Delay(model.After),
            Unless = build.Condition(model.Unless),
            Repeat = model.Repeat,
            Held = model.Held,
            Effects = [new DeliverInject(build.Id<Inject>(model.Id))],
        });
    }

    private static void Check(ScenarioBuild build, InjectModel model)
    {
        string[] starts = [.. Starts(model)];
        var isDelivered = build.Package.References.Any(r => r.Kind == typeof(InjectModel) && r.Id == model.Id);
        if (starts.Length > 1 || starts.Length == 0 && !isDelivered)
        {
            build.Diagnostics.Report(
                KnowledgeRules.InjectNeedsStart, model.WrittenAt, model.Id, starts.Length == 0 ? "none" : string.Join(" and ", starts));
        }

        if (model.Unless is null ? model.By is not null : model.By is null && model.Expected is null)
        {
            build.Diagnostics.Report(KnowledgeRules.HalfContingency, model.WrittenAt, model.Id);
        }

        if (model.Expected is { } expected)
        {
            Check(build, model, expected);
        }

        TongueChecks.Check(build, model);
        if (model.After is not null && model.When is null)
        {
            build.Diagnostics.Report(KnowledgeRules.AfterWithoutWhen, model.WrittenAt, model.Id);
        }
    }

    private static void Check(ScenarioBuild build, InjectModel model, ExpectedModel expected)
    {
        if (model.Unless is null)
        {
            build.Diagnostics.Report(KnowledgeRules.ExpectedOfNothing, expected.WrittenAt, model.Id);
        }
        else if (model.By is { } by && build.Time(expected.By) >= build.Time(by))
        {
            build.Diagnostics.Report(KnowledgeRules.ExpectedTooLate, expected.WrittenAt, model.Id, expected.By.ToString(), by.ToString());
        }
    }

    private static IEnumerable<string> Starts(InjectModel model)
    {
        if (model.At is not null)
        {
            yield return "`at`";
        }

        if (model.When is not null)
        {
            yield return "`when`";
        }

        if (model.Unless is not null)
        {
            yield return "`unless`";
        }
    }
}
