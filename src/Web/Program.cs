using Wengang.Web.Commands;

return CommandLine.Run(args, System.Console.Out, System.Console.Error);
