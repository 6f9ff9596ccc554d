using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>Targets of the sustainable development goals that such programmes are reported under.</summary>
public static class Goals
{
    /// <summary>Their numbers, as the goals have them: 16.2 ends trafficking of children, 16.3 is the rule of law, 16.4 illicit money and crime, 16.a institutions, 10.7 safe migration, 8.7 forced labour, 5.2 violence against women.</summary>
    public static ImmutableArray<string> All { get; } = ["16.2", "16.3", "16.4", "16.a", "10.7", "8.7", "5.2"];
}
