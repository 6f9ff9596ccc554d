using System.Globalization;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Compiles facts, storylines, objectives, tasks and forms. Injects have a file of their own.</summary>
internal static class KnowledgeSection
{
    public static void Declare(ScenarioBuild build)
    {
        var package = build.Package;
        build.Declare<Fact>("fact", package.All<FactModel>().Select(f => f.Id));
        build.Declare<Inject>("inject", package.All<InjectModel>().Select(i => i.Id));
        build.Declare<Storyline>("storyline", package.All<StorylineModel>().Select(s => s.Id));
        build.Declare<Objective>("objective", package.All<ObjectiveModel>().Select(o => o.Id));
        build.Declare<TaskDefinition>("task", package.All<TaskModel>().Select(t => t.Id));
        build.Declare<Form>("form", package.All<FormModel>().Select(f => f.Id));
        foreach (var inject in package.All<InjectModel>().Where(InjectSection.HasLine))
        {
            build.DeclareRule(inject.Id);
        }

        foreach (var task in package.All<TaskModel>())
        {
            build.DeclareRule(TaskRule(task));
        }
    }

    public static void Compile(ScenarioBuild build)
    {
        var package = build.Package;
        build.Define(package.All<FactModel>().Select(f => Compile(build, f)));
        build.Define(package.All<StorylineModel>().Select(s => new Storyline { Name = s.Id, Title = build.Text(s.Title) }));
        build.Define(package.All<ObjectiveModel>().Select(o => new Objective
        {
            Name = o.Id, Title = build.Text(o.Title), Criteria = [.. o.Criteria.Select(build.Text)], Measures = o.Measures,
        }));
        build.Define(package.All<FormModel>().Select(f => Compile(build, f)));
        build.Define(package.All<TaskModel>().Select(t => Compile(build, t)));
        InjectSection.Compile(build);
    }

    private static Fact Compile(ScenarioBuild build, FactModel model)
    {
        if (model.Grade is { } grade && grade is not [>= 'A' and <= 'E', >= '1' and <= '5'])
        {
            build.Diagnostics.Report(KnowledgeRules.BadGrade, model.WrittenAt, grade);
        }

        if (!model.IsTrue && model.NeededBy.Count > 0)
        {
            build.Diagnostics.Report(KnowledgeRules.FalseNeed, model.WrittenAt, model.Id);
        }

        if (model.Sensitive && model.NeededBy.Count == 0)
        {
            build.Diagnostics.Report(KnowledgeRules.SensitiveForNobody, model.WrittenAt, model.Id);
        }

        var isCarried = build.Package.References.Any(r => r.Kind == typeof(FactModel) && r.Id == model.Id);
        if (model.HeldBy.Count == 0 && !isCarried)
        {
            build.Diagnostics.Report(KnowledgeRules.NobodyLearns, model.WrittenAt, model.Id);
        }

        return new Fact
        {
            Name = model.Id,
            Statement = build.Text(model.Statement),
            About = build.Id<Subject>(model.About),
            When = model.When is { } when ? new SimTime(when.Seconds) : null,
            Where = build.Id<Subject>(model.Where),
            Grade = model.Grade ?? "",
            Supports = model.Supports ?? "",
            IsTrue = model.IsTrue,
            IsDecoy = model.Decoy,
            Weight = model.Weight,
            IsSensitive = model.Sensitive,
            NeededBy = [.. model.NeededBy.Select(n => new FactNeed(build.Seats([n.Key]), build.Time(n.Value)))],
            HeldBy = build.Seats(model.HeldBy),
        };
    }

    private static Form Compile(ScenarioBuild build, FormModel model)
    {
        if (!model.Fields.Values.Any(f => f.Essential))
        {
            build.Diagnostics.Report(KnowledgeRules.NothingEssential, model.WrittenAt, model.Id);
        }

        return new Form
        {
            Name = model.Id,
            Title = build.Text(model.Title),
            For = model.For,
            Fields = [.. AsWritten(model.Fields).Select(f => new FormField(
                f.Key,
                build.Text(f.Value.Title),
                f.Value.Essential,
                build.Text(f.Value.Hint),
                [.. AsWritten(f.Value.Picks).Select(p => (p.Key, build.Text(p.Value.Title)))]))],
        };
    }

    private static TaskDefinition Compile(ScenarioBuild build, TaskModel model)
    {
        if (model.At is null == model.When is null)
        {
            build.Diagnostics.Report(KnowledgeRules.TaskNeedsStart, model.WrittenAt, model.Id);
        }

        var (when, span) = build.ConditionFor(model.When);
        build.AddRule(new Rule
        {
            Name = TaskRule(model),
            Kind = RuleKind.Inject,
            At = model.At is { } at ? build.Time(at) : null,
            When = when,
            For = span,
            Effects = [new GiveTask(build.Id<TaskDefinition>(model.Id))],
        });
        return new TaskDefinition
        {
            Name = model.Id,
            Title = build.Text(model.Title),
            Text = build.Text(model.Text),
            To = KnowledgeRules.Addressees(build, model.To, model.WrittenAt)?.Seats ?? SeatSet.Nobody,
            Due = build.Span(model.Due),
            Form = build.Id<Form>(model.Form),
            Objective = build.Id<Objective>(model.Objective),
            Rubric = [.. model.Rubric.Select(r => new RubricLine(build.Text(r.Title), r.Points))],
        };
    }

    private static string TaskRule(TaskModel task) => string.Create(CultureInfo.InvariantCulture, $"task.{task.Id}");

    // A map reaches us sorted by key; a form is read in the order its author wrote it.
    private static IEnumerable<KeyValuePair<string, T>> AsWritten<T>(IReadOnlyDictionary<string, T> map)
        where T : Model => map
            .OrderBy(e => e.Value.WrittenAt.File, StringComparer.Ordinal)
            .ThenBy(e => e.Value.WrittenAt.Line)
            .ThenBy(e => e.Value.WrittenAt.Column);
}
