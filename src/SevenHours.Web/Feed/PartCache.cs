using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Feed;

/// <summary>
/// Draws a part once however many seats are shown it: equal parameters in the same language give the same HTML. Safe to call from
/// many threads. Parts asked for lately are kept, up to two generations of <see cref="Generation"/>.
/// </summary>
public sealed class PartCache(PartRenderer renderer)
{
    /// <summary>How many parts a generation holds.</summary>
    public const int Generation = 4096;

    private ConcurrentDictionary<Key, Task<string>> _young = new();
    private ConcurrentDictionary<Key, Task<string>> _old = new();

    /// <summary>The HTML of a component for a reader of a language.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="parameters">By name; values are compared, so lists among them must be <see cref="Listed{T}"/>.</param>
    public Task<string> DrawAsync<TComponent>(UiLanguage language, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        var key = new Key(typeof(TComponent), language.Tag, new Listed<(string, object?)>(parameters));
        if (_young.TryGetValue(key, out var drawn))
            return drawn;
        if (_young.Count >= Generation)
            (_old, _young) = (_young, new());
        if (!_old.TryGetValue(key, out drawn) || !drawn.IsCompletedSuccessfully)
            drawn = renderer.RenderAsync<TComponent>(language, parameters);
        return _young.GetOrAdd(key, drawn);
    }

    private readonly record struct Key(Type Component, string Language, Listed<(string, object?)> Parameters);
}
