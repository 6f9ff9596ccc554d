using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What a person would tell by now to whoever asks for it.</summary>
/// <remarks>Truth: for staff, and for whoever acts the person. It changes with events, and with time alone where levels drift.</remarks>
public static class Disclosure
{
    private const int Deepest = 4;

    /// <summary>Whether all of some layers of a persona are open.</summary>
    /// <param name="world">The world as it is.</param>
    /// <param name="persona">The author's id of the persona.</param>
    /// <param name="layers">The author's ids of layers.</param>
    /// <returns>False also when the scenario has no such persona or layer.</returns>
    public static bool AreOpen(World world, string persona, IEnumerable<string> layers)
    {
        var personas = world.Scenario.Table<Persona>();
        if (!personas.TryFind(persona, out var id))
        {
            return false;
        }

        var scene = new Scene(Id<Seat>.None, personas[id].Of, Handle.None);
        return layers.All(name => personas[id].IndexOf(name) is var at and >= 0 && Gate.IsOpen(world, id, personas[id].Layers[at], Deepest, in scene));
    }
}
