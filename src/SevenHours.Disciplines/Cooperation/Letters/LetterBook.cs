using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Letters between countries, all of them or those one desk knows of, in the order they came.</summary>
public sealed class LetterBook
{
    private readonly List<Letter> letters;

    internal LetterBook() => letters = [];

    private LetterBook(LetterBook other) => letters = [.. other.letters];

    /// <summary>The letters.</summary>
    public IReadOnlyList<Letter> All => letters;

    /// <summary>The letter with a name, or null.</summary>
    public Letter? Find(Handle handle) => letters.Find(letter => letter.Handle == handle);

    internal LetterBook Fork() => new(this);

    internal void AddTo(ref StateHash hash)
    {
        foreach (var letter in letters)
        {
            hash.Add(letter.Handle);
            hash.Add(letter.Reply is { } reply ? 1 + (int)reply.Outcome : 0);
        }
    }

    internal int PlaceOf(Handle handle) => letters.FindIndex(letter => letter.Handle == handle);

    internal void Put(Letter letter)
    {
        if (PlaceOf(letter.Handle) is var place and >= 0)
        {
            letters[place] = letter;
        }
        else
        {
            letters.Add(letter);
        }
    }

    internal void Change(Handle handle, Func<Letter, Letter> change)
    {
        if (PlaceOf(handle) is var place and >= 0)
        {
            letters[place] = change(letters[place]);
        }
    }
}
