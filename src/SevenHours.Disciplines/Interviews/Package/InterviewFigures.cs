using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Compiles the figures a package sets for its interviews, and its interpreters.</summary>
internal static class InterviewFigures
{
    /// <summary>The figures interviews of a package are played with.</summary>
    public static Tuning Compile(ScenarioBuild build)
    {
        var set = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var model in build.Package.All<InterviewingModel>())
        {
            if (!InterviewData.ByName.TryGetValue(model.Id, out var entry))
            {
                build.Diagnostics.Report(PersonaRules.NoSuchConstant, model.WrittenAt, model.Id);
            }
            else if (model.Value < entry.Least || model.Value > entry.Most)
            {
                build.Diagnostics.Report(PersonaRules.ConstantOutOfRange, model.WrittenAt, model.Id, Text(entry.Least), Text(entry.Most), entry.Unit);
            }
            else
            {
                set[model.Id] = model.Value;
            }
        }

        return set.Count == 0 ? Tuning.Default : new Tuning(set);
    }

    /// <summary>The interpreters of a package.</summary>
    public static IEnumerable<Interpreter> Interpreters(ScenarioBuild build)
    {
        foreach (var model in build.Package.All<InterpreterModel>())
        {
            // Also for who is met behind a door and has no persona to speak with.
            if (!build.Package.All<PersonaModel>().Any(p => p.Languages.Intersect(model.Languages, StringComparer.Ordinal).Any())
                && !build.Package.All<PersonModel>().Any(p => p.Languages.Intersect(model.Languages, StringComparer.Ordinal).Any())
                && !build.Package.All<Knowledge.InjectModel>().Any(i => i.Language is { } language && Tongues.Tongue.Speaks(model.Languages, language)))
            {
                build.Diagnostics.Report(PersonaRules.IdleInterpreter, model.WrittenAt, model.Id);
            }

            yield return new Interpreter
            {
                Name = model.Id,
                Title = build.Text(model.Name),
                Languages = model.Languages,
                Dialects = model.Dialects,
                Gender = model.Gender,
                IsQualified = model.Qualified,
                Tied = build.Condition(model.Tied),
                Takes = model.Takes is null ? Delay.Fixed(SimSpan.FromMinutes(30)) : build.Delay(model.Takes),
                Finds = build.Text(model.Finds),
                Talks = build.Effects(model.Talks),
            };
        }
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
