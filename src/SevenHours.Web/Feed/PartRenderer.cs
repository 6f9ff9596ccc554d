using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Feed;

/// <summary>
/// Draws components to HTML for live feeds, quickly: renderers are kept in a pool for each language and used again. Safe to
/// call from many threads.
/// </summary>
public sealed class PartRenderer(IServiceProvider services) : IDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<Pooled>> _idle = new(StringComparer.Ordinal);

    /// <summary>Draws a component for a reader of a language.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="parameters">The component's parameters by name.</param>
    public async Task<string> RenderAsync<TComponent>(UiLanguage language, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        var idle = _idle.GetOrAdd(language.Tag, _ => []);
        if (!idle.TryTake(out var pooled))
            pooled = new Pooled(services, language);
        try
        {
            var view = ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => p.Value));
            return await pooled.Renderer.Dispatcher.InvokeAsync(() => pooled.Renderer.RenderToStringAsync(typeof(TComponent), view));
        }
        catch
        {
            // A renderer that threw may hold half a component: it is not used again.
            pooled.Dispose();
            pooled = null;
            throw;
        }
        finally
        {
            if (pooled is not null)
                idle.Add(pooled);
        }
    }

    public void Dispose()
    {
        foreach (var pooled in _idle.Values.SelectMany(bag => bag))
            pooled.Dispose();
    }

    private sealed class Pooled : IDisposable
    {
        private readonly IServiceScope _scope;

        public Pooled(IServiceProvider services, UiLanguage language)
        {
            _scope = services.CreateScope();
            _scope.ServiceProvider.GetRequiredService<Reader>().Language = language;
            Renderer = new ReusableRenderer(_scope.ServiceProvider, services.GetRequiredService<ILoggerFactory>());
        }

        public ReusableRenderer Renderer { get; }

        public void Dispose()
        {
            Renderer.Dispose();
            _scope.Dispose();
        }
    }
}
