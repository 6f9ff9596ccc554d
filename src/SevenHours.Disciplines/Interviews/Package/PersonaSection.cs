using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Compiles personas.</summary>
internal static class PersonaSection
{
    /// <summary>The styles that replies answer, by the word for them.</summary>
    public static readonly IReadOnlyDictionary<string, QuestionStyle> Answered = new Dictionary<string, QuestionStyle>
    {
        ["rapport"] = QuestionStyle.Rapport,
        ["explain"] = QuestionStyle.Explain,
        ["rights"] = QuestionStyle.Rights,
        ["promise"] = QuestionStyle.Promise,
        ["break"] = QuestionStyle.Break,
        ["support"] = QuestionStyle.Support,
        ["closure"] = QuestionStyle.Closure,
        ["normalise"] = QuestionStyle.Normalise,
    };

    public static void Declare(ScenarioBuild build)
    {
        var personas = build.Package.All<PersonaModel>();
        build.Declare<Persona>("persona", personas.Select(p => p.Id));
        build.Declare<Interpreter>("interpreter", build.Package.All<InterpreterModel>().Select(i => i.Id));
        build.Declare<TalkTopic>("talk_topic", build.Package.All<TopicModel>().Select(t => t.Id));
        build.DeclareKind("layer", personas.SelectMany(p => p.Layers).Select(l => l.Id));
    }

    public static void Compile(ScenarioBuild build)
    {
        foreach (var twice in build.Package.All<PersonaModel>().GroupBy(p => p.Of.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            build.Diagnostics.Report(InterviewRules.PersonTwice, twice.Last().WrittenAt, twice.Key);
        }

        build.Define(build.Package.All<TopicModel>().Select(t => new TalkTopic { Name = t.Id, Title = build.Text(t.Title) }));
        build.Define(InterviewFigures.Interpreters(build));
        var tuning = InterviewFigures.Compile(build);
        build.Define(build.Package.All<PersonaModel>().Select(p => Compile(build, p, tuning)));
        RoleCards.Check(build);
    }

    /// <summary>The persona of a person, or null after reporting that there is none.</summary>
    public static Id<Persona>? PersonaOf(ScenarioBuild build, IReference person)
    {
        if (Find(build, person.Id) is { IsSome: true } persona)
        {
            return persona;
        }

        build.Diagnostics.Report(InterviewRules.NoPersona, person.At, person.Id);
        return null;
    }

    /// <summary>The persona of a person, or none.</summary>
    public static Id<Persona> Find(ScenarioBuild build, string person) =>
        build.Package.All<PersonaModel>().FirstOrDefault(p => p.Of.Id == person) is { } model
            ? build.Id<Persona>(model.Id)
            : Id<Persona>.None;

    private static Persona Compile(ScenarioBuild build, PersonaModel model, Tuning tuning)
    {
        PersonaChecks.Check(build, model);
        foreach (var condition in model.ReachedBy)
        {
            build.Condition(condition);
        }

        return new Persona
        {
            Name = model.Id,
            Of = build.Id<Subject>(model.Of),
            Languages = model.Languages,
            Opening = build.Text(model.Opening),
            Deflects = build.Text(model.Deflects),
            NotUnderstood = build.Text(model.NotUnderstood),
            Manner = build.Text(model.Manner),
            RedLines = build.Text(model.RedLines),
            Layers = [.. model.Layers.Select(l => Compile(build, l))],
            IsChild = PersonaLevelsSection.IsChild(model),
            HasDepth = PersonaLevelsSection.HasDepth(model),
            Role = model.Role,
            SexualHarm = model.SexualHarm,
            Prefers = model.Prefers,
            Dialect = model.Dialect,
            Needs = model.Needs.Aggregate(Needs.None, (all, need) => all | (Needs)(1 << (int)need)),
            Triggers = model.Triggers,
            Calms = model.Calms,
            Sheltered = build.Condition(model.Sheltered),
            Plants = [.. model.Plants.Select(p => new Plant(p.Id, p.Topics, new Said(build.Text(p.Says), Facts(build, p.Facts))))],
            GivesIn = build.Text(model.GivesIn),
            FirstMorning = Mornings.FirstAfter(build.Package.Manifest.Begins),
            Tuning = tuning,
            Manners = model.Manners is null ? [] : [.. Manners(build, model.Manners).Where(m => m.Says.IsSome)],
            Topics = [.. TopicsOf(model).Select(t => new Topic(t, model.Topics.GetValueOrDefault(t, [])))],
            Replies = [.. model.Replies.Where(r => Answered.ContainsKey(r.Key)).Select(r => (Answered[r.Key], build.Text(r.Value)))],
            Levels = new PersonaLevels(Level("trust"), Level("distress"), Level("fatigue"), Level("reprisal_fear"))
            {
                Shame = Level("shame"), ImmigrationFear = Level("immigration_fear"), Protection = Level("protection"),
                MemoryFragmentation = Level("memory_fragmentation"), Suggestibility = Level("suggestibility"), Loyalty = Level("loyalty"),
            },
            Actors = build.Seats(build.Package.All<SeatModel>().Where(s => s.Role?.Persona == model.Id).Select(s => s.Id)),
        };

        Id<Level> Level(string kind) => build.LevelOf(model.Of, kind) ?? Id<Level>.None;
    }

    private static Layer Compile(ScenarioBuild build, LayerModel model) =>
        new(model.Id, build.Condition(model.When), model.Topics, Facts(build, model.Facts), build.Text(model.Says))
        {
            Depth = model.Depth,
            Briefly = Compile(build, model.Briefly),
            Covers = Compile(build, model.Covers),
            YieldsTo = Facts(build, model.YieldsTo),
            Details = [.. model.Details.Select(d => new Detail(
                d.Id, new Said(build.Text(d.Says), Facts(build, d.Facts)), d.Is == DetailWeight.Central, d.Topics, Compile(build, d.Drifts)))],
        };

    private static Said? Compile(ScenarioBuild build, SaidModel? model) =>
        model is null ? null : new Said(build.Text(model.Says), Facts(build, model.Facts));

    private static IReadOnlyList<Id<Fact>> Facts(ScenarioBuild build, IReadOnlyList<Reference<FactModel>> facts) =>
        [.. facts.Select(f => build.Id<Fact>(f))];

    private static IEnumerable<(AnswerKind Kind, TextRef Says)> Manners(ScenarioBuild build, MannersModel model) =>
    [
        (AnswerKind.Silent, build.Text(model.Silence)), (AnswerKind.Cries, build.Text(model.Tears)), (AnswerKind.Refuses, build.Text(model.Refuses)),
        (AnswerKind.Dissociates, build.Text(model.Dissociates)), (AnswerKind.Tires, build.Text(model.Tired)),
        (AnswerKind.AsksForBreak, build.Text(model.AsksForBreak)),
    ];

    /// <summary>Every topic of a persona: those of layers and details, and those with words.</summary>
    public static IEnumerable<string> TopicsOf(PersonaModel model) =>
        model.Layers.SelectMany(l => l.Topics.Concat(l.Details.SelectMany(d => d.Topics))).Concat(model.Topics.Keys).Distinct(StringComparer.Ordinal);
}
