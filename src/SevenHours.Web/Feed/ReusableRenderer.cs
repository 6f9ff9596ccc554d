using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;

namespace SevenHours.Web.Feed;

/// <summary>The framework's HTML renderer keeps every root it has drawn until it is disposed; this one lets go of each.</summary>
internal sealed class ReusableRenderer(IServiceProvider services, ILoggerFactory loggers) : StaticHtmlRenderer(services, loggers)
{
    public async Task<string> RenderToStringAsync(Type component, ParameterView parameters)
    {
        var id = AssignRootComponentId(InstantiateComponent(component));
        try
        {
            await RenderRootComponentAsync(id, parameters);
            using var html = new StringWriter();
            WriteComponentHtml(id, html);
            return html.ToString();
        }
        finally
        {
            RemoveRootComponent(id);
        }
    }
}
