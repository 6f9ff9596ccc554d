using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary>The levels that a persona's profile brings.</summary>
internal static class PersonaLevelsSection
{
    /// <summary>The levels of all personas with depth, but for those the author wrote.</summary>
    public static IEnumerable<ImpliedLevel> Of(Package<ScenarioManifest> package)
    {
        var written = package.All<LevelModel>().Select(l => (l.Of.Id, l.Kind)).ToHashSet();
        foreach (var persona in package.All<PersonaModel>().Where(HasDepth).DistinctBy(p => p.Of.Id, StringComparer.Ordinal))
        {
            foreach (var (kind, start) in ProfileOf(persona).Starts.Where(s => !written.Contains((persona.Of.Id, s.Kind))))
            {
                var own = persona.Starts.TryGetValue(kind, out var points) ? Math.Clamp(points, 0, 100) * 10 : start;
                yield return new ImpliedLevel(persona.Of.Id, kind, own);
            }
        }
    }

    /// <summary>Whether interviews with a persona have depth.</summary>
    public static bool HasDepth(PersonaModel persona) => persona.Profile is not null || persona.Layers.Any(l => l.Depth is not null);

    /// <summary>Whether a persona is a child, or presumed to be one.</summary>
    public static bool IsChild(PersonaModel persona) => persona.Child || persona.PresumedChild || persona.Age < 18;

    /// <summary>Levels start where they are written: under <c>levels</c> or under <c>starts</c>, in a profile that there is.</summary>
    public static void Check(ScenarioBuild build, PersonaModel persona)
    {
        if (persona.Profile is { } profile && InterviewData.FindProfile(profile) is null)
        {
            build.Diagnostics.Report(PersonaRules.NoSuchProfile, persona.WrittenAt, profile, persona.Id, string.Join(", ", InterviewData.Profiles.Select(p => p.Name)));
        }

        foreach (var (kind, start) in persona.Starts)
        {
            if (!InterviewData.LevelKinds.Contains(kind, StringComparer.Ordinal))
            {
                build.Diagnostics.Report(PersonaRules.NoSuchStart, persona.WrittenAt, kind, persona.Id, string.Join(", ", InterviewData.LevelKinds));
            }
            else if (start is < 0 or > 100)
            {
                build.Diagnostics.Report(PersonaRules.StartOutOfRange, persona.WrittenAt, kind, persona.Id);
            }
            else if (build.Package.All<LevelModel>().Any(l => l.Of.Id == persona.Of.Id && l.Kind == kind))
            {
                build.Diagnostics.Report(PersonaRules.StartTwice, persona.WrittenAt, kind, persona.Of.Id);
            }
        }
    }

    private static Profile ProfileOf(PersonaModel persona) =>
        InterviewData.FindProfile(persona.Profile)
        ?? InterviewData.FindProfile(
            persona.Role switch { PersonaRole.Suspect => "suspect", PersonaRole.Witness => "witness", _ => IsChild(persona) ? "child" : "adult" })!;
}
