using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary>The cards of those who act a person: what ties their lines to the layers of the persona.</summary>
internal static class RoleCards
{
    public static void Check(ScenarioBuild build)
    {
        foreach (var seat in build.Package.All<SeatModel>())
        {
            if (seat.Role is { } role && (role.Persona is not null || role.Says.Any(line => line.Layers.Count > 0)))
            {
                Check(build, seat.Id, role);
            }
        }
    }

    private static void Check(ScenarioBuild build, string seat, RoleModel role)
    {
        if (role.Persona is not { } name || build.Package.Find<PersonaModel>(name) is not { } persona)
        {
            build.Diagnostics.Report(InterviewRules.CardWithoutPersona, role.WrittenAt, seat);
            return;
        }

        foreach (var line in role.Says)
        {
            foreach (var layer in line.Layers.Where(id => persona.Layers.All(l => l.Id != id)))
            {
                build.Diagnostics.Report(InterviewRules.NoSuchLayer, line.WrittenAt, layer, name);
            }
        }
    }
}
