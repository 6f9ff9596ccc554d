namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>A person of a generated group, with the truth. Fictional; what a seat may see of it at once is <see cref="Sight"/>.</summary>
/// <param name="Sight">What is visible and what the person gives as name, age and origin.</param>
/// <param name="TrueAge">The age in years.</param>
/// <param name="Nature">What the person is in the case.</param>
/// <param name="Form">What a victim is exploited for.</param>
/// <param name="HeldBy">The number of whoever keeps hold of the person; 0 for nobody in the group.</param>
/// <param name="Signs">Everything there is to be seen, heard or read of the person, by name in <see cref="SignCatalogue"/>.</param>
public sealed record GroupPerson(PersonAtSight Sight, int TrueAge, Nature Nature, Form Form, int HeldBy, IReadOnlyList<string> Signs)
{
    /// <summary>The number on the wristband, from 1.</summary>
    public int Number => Sight.Number;

    /// <summary>Whether the person is trafficked.</summary>
    public bool IsVictim => Nature is Nature.Victim or Nature.Drifting;

    /// <summary>Whether the person is under eighteen.</summary>
    public bool IsChild => TrueAge < 18;
}

/// <summary>What anybody on the quay sees and hears of a person before a word is asked: nothing of the truth is in it.</summary>
/// <param name="Number">The number on the wristband, from 1.</param>
/// <param name="Given">The given name as told.</param>
/// <param name="Family">The family name as told.</param>
/// <param name="Gender">As it seems.</param>
/// <param name="StatedAge">The age as told, in years.</param>
/// <param name="Origin">Two letters of a country of nobody.</param>
/// <param name="Languages">Language tags the person speaks, the first best.</param>
/// <param name="Party">Numbers of those the person is with, without the person.</param>
/// <param name="Seen">Signs that anybody sees.</param>
public sealed record PersonAtSight(
    int Number, string Given, string Family, Gender Gender, int StatedAge, string Origin, IReadOnlyList<string> Languages, IReadOnlyList<int> Party,
    IReadOnlyList<string> Seen);
