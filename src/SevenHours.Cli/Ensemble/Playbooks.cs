using SevenHours.Kernel;

namespace SevenHours.Cli.Ensemble;

/// <summary>The school solution with one step taken out.</summary>
internal static class Playbooks
{
    public static IReadOnlyList<Playbook>? Without(Scenario scenario, string seatAndStep)
    {
        var parts = seatAndStep.Split('/');
        var books = scenario.Table<Playbook>();
        if (parts is not [var seat, var step] || !books.TryFind(seat, out var id) || books[id].Steps.All(s => s.Name != step))
        {
            return null;
        }

        return [.. books.Select(b => b.Name == seat ? b.Without(step) : b)];
    }
}
