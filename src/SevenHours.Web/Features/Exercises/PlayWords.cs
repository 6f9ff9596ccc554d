using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Exercises;

/// <summary>What people typed in an exercise, and their names.</summary>
public sealed class PlayWords(Exercise exercise, TextStore texts) : ITypedWords
{
    public string? Find(TextRef reference) => texts.Find(reference);

    public string? NameOf(string person) => exercise.Session.Find(person) is { } member ? exercise.NameOf(member) : null;
}
