namespace SevenHours.Browser.Tests.Tour;

/// <summary>A screen the tour visits.</summary>
/// <param name="Name">The file's first part.</param>
/// <param name="Path">Its address; a function, because an exercise made for the tour has an id of its own.</param>
/// <param name="Director">Whether it is seen as director.</param>
public sealed record Stop(string Name, Func<Task<string>> Path, bool Director = true)
{
    public Stop(string name, string path, bool director = true)
        : this(name, () => Task.FromResult(path), director)
    {
    }
}
